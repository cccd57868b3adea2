package dev.lathe.http;

import com.sun.net.httpserver.HttpExchange;
import dev.lathe.http.event.HttpListener;
import dev.lathe.http.guard.Cors;
import dev.lathe.http.guard.Guard;
import dev.lathe.http.guard.Hosts;
import dev.lathe.http.guard.Origins;
import dev.lathe.http.guard.Paths;
import dev.lathe.http.io.Admission;
import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import dev.lathe.http.io.Response;
import dev.lathe.http.io.Watchdog;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * The way in, and the way out: whatever happens to a request, it is guarded, counted, answered once and forgotten.
 * Thread-safe.
 */
final class Entry {

    private static final System.Logger LOG = System.getLogger("dev.lathe.http");

    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int INTERNAL_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    private final Guard guard;
    private final Cors cors;
    private final Reception reception;
    private final Admission admission;
    private final Watchdog watchdog;
    private final Duration writeTimeout;
    private final HttpListener listener;
    private final Guests guests = new Guests();
    private final Optional<ResourceServer> resource;
    private final Health health;
    private final Optional<Discovery> discovery;

    Entry(McpHttpBuilder builder, Watchdog watchdog) {
        Origins origins = Origins.of(builder.allowedOrigins);
        this.guard = new Guard(Hosts.of(builder.hosts()), origins, builder.mostUrlChars, builder.mostHeaders);
        this.cors = new Cors(origins);
        this.reception = builder.reception();
        // Half of them are room for answers to those who wait for these.
        int most = (int) Math.min(Integer.MAX_VALUE, 2L * builder.mostCallsAtOnce);
        this.admission = new Admission(most, most);
        this.watchdog = watchdog;
        this.writeTimeout = builder.writeTimeout;
        this.listener = new Unharmed(builder.listener);
        this.discovery = builder.discovery();
        this.resource = Optional.ofNullable(builder.resource);
        this.health = new Health(guests, resource);
    }

    /** What happens to a request behind the filters. */
    interface Inside {
        void serve(HttpExchange exchange, RequestHead head, Response response);
    }

    /** Gets what is needed to let somebody in, without waiting for it: the first one should not have to. */
    void prepare() {
        resource.ifPresent(ResourceServer::prepare);
    }

    /** Who hears of it all. */
    HttpListener listener() {
        return listener;
    }

    /** Who is inside. */
    Guests guests() {
        return guests;
    }

    void serve(HttpExchange exchange, Inside inside) throws IOException {
        long began = System.nanoTime();
        Response response = new Response(exchange, watchdog, writeTimeout);
        guests.enter();
        response.onEnd(() -> {
            guests.leave();
            // A filter may have answered.
            int status = response.isBegun() ? response.status() : exchange.getResponseCode();
            listener.answered(status, Duration.ofNanos(System.nanoTime() - began));
        });
        try {
            guard(exchange, response, inside);
        } catch (Throwable failure) {
            LOG.log(System.Logger.Level.ERROR, "a request failed", failure);
            response.refuse(Refusal.of(INTERNAL_ERROR, "internal error").closing());
            // Nobody else will end a stream that was begun.
            response.end();
        } finally {
            response.finish();
        }
    }

    private void guard(HttpExchange exchange, Response response, Inside inside) throws IOException {
        RequestHead head = RequestHead.of(exchange);
        cors.headers(head).forEach(response::header);
        Optional<Refusal> refusal = guard.check(head);
        if (refusal.isPresent()) {
            refuse(response, refusal.get());
        } else if (cors.isPreflight(head)) {
            cors.preflight(head).forEach(response::header);
            response.empty(NO_CONTENT);
        } else {
            String path = Paths.of(head);
            boolean isPublic = discovery.isPresent() && discovery.get().answers(path, head, response);
            if (!isPublic && !health.answers(path, head, response)) {
                admit(exchange, head, response, inside);
            }
        }
    }

    private void admit(HttpExchange exchange, RequestHead head, Response response, Inside inside) throws IOException {
        if (guests.isDraining()) {
            refuse(response, unavailable("the server is shutting down").closing());
            return;
        }
        Admission.Entry entry = admission.enter("");
        if (entry instanceof Admission.Permit permit) {
            Optional<Refusal> refusal;
            try (permit) {
                refusal = reception.admit(exchange, head, known -> inside.serve(known, head, response));
            }
            // Who is not let in may take his time to hear it, and takes nobody's place.
            refusal.ifPresent(why -> refuse(response, why));
        } else {
            refuse(response, unavailable("the server has too many calls"));
        }
    }

    /** Turns away a request for a path that nothing is at. */
    void notFound(Response response) {
        refuse(response, Refusal.of(NOT_FOUND, "there is nothing at this path"));
    }

    private void refuse(Response response, Refusal refusal) {
        listener.refused(refusal.status(), refusal.error().message());
        response.refuse(refusal);
    }

    private static Refusal unavailable(String message) {
        return Refusal.of(UNAVAILABLE, message).with("Retry-After", "1");
    }
}
