package dev.lathe.http.endpoint;

import com.sun.net.httpserver.HttpExchange;
import dev.lathe.http.event.HttpListener;
import dev.lathe.http.guard.MediaTypes;
import dev.lathe.http.io.Admission;
import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import dev.lathe.http.io.Response;
import java.util.Optional;

/** One MCP server over HTTP, whatever its path: what comes here has passed the guard. Thread-safe. */
public final class Endpoint {

    private static final int METHOD_NOT_ALLOWED = 405;

    private final Post post;
    private final Unanswered unanswered;
    private final Optional<SessionClients> clients;
    private final Lobby calls;
    private final Lobby answers;
    private final boolean lenientAccept;
    private final HttpListener listener;
    private final String methods;

    Endpoint(
            Post post,
            Unanswered unanswered,
            Optional<SessionClients> clients,
            Lobby calls,
            Lobby answers,
            boolean lenientAccept,
            HttpListener listener) {
        this.post = post;
        this.unanswered = unanswered;
        this.clients = clients;
        this.calls = calls;
        this.answers = answers;
        this.lenientAccept = lenientAccept;
        this.listener = listener;
        this.methods = clients.isPresent() ? "POST, GET, DELETE" : "POST";
    }

    /** Serves a request; it has been answered then, or will be without this thread. */
    public void serve(HttpExchange exchange, RequestHead head, Response response) {
        Incoming request = Incoming.of(exchange, head, response, listener);
        try {
            admit(request);
        } catch (RefusedException refused) {
            request.refuse(refused.refusal());
        }
    }

    private void admit(Incoming request) {
        Admission.Permit permit;
        Optional<RefusedException> full = Optional.empty();
        try {
            permit = calls.enter(request);
        } catch (RefusedException noRoom) {
            // All calls may be waiting for answers of their clients: these still have to come in.
            permit = answers.enter(request);
            full = Optional.of(noRoom);
        }
        try {
            serve(request, full);
        } finally {
            permit.close();
        }
    }

    /** @param full why there is no room for a request that wants an answer, if so */
    private void serve(Incoming request, Optional<RefusedException> full) {
        switch (request.head().method()) {
            case "POST" -> {
                refuse(MediaTypes.ofPost(request.head(), lenientAccept));
                post.serve(request, full);
            }
            case "GET" -> {
                refuse(MediaTypes.ofGet(request.head()));
                clients().listen(request);
            }
            case "DELETE" -> clients().delete(request);
            default -> throw notAllowed();
        }
    }

    private SessionClients clients() {
        return clients.orElseThrow(this::notAllowed);
    }

    private RefusedException notAllowed() {
        String message = "this method is not allowed here; use " + methods;
        return new RefusedException(Refusal.of(METHOD_NOT_ALLOWED, message).with("Allow", methods));
    }

    private static void refuse(Optional<Refusal> refusal) {
        if (refusal.isPresent()) {
            throw new RefusedException(refusal.get());
        }
    }

    /** Ends subscriptions and sessions, has calls come to their ends, and cancels them when it is time. */
    public void close(Remaining time) {
        unanswered.close(time);
        if (clients.isPresent()) {
            clients.get().close(time);
        }
    }
}
