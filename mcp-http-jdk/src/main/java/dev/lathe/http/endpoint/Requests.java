package dev.lathe.http.endpoint;

import dev.lathe.server.Connection;
import dev.lathe.server.Hosting;
import dev.lathe.wire.Message;
import dev.lathe.wire.RpcError;
import java.util.Optional;

/** Messages without a session: each stands for itself, and its headers agree with it (Streamable HTTP). */
final class Requests implements Home {

    private final Hosting hosting;
    private final Unanswered unanswered;
    private final PostReply.Pace pace;
    private final Lobby streams;
    private final HeaderCheck headers;

    Requests(Hosting hosting, Unanswered unanswered, PostReply.Pace pace, Lobby streams) {
        this.hosting = hosting;
        this.unanswered = unanswered;
        this.pace = pace;
        this.streams = streams;
        this.headers = new HeaderCheck(hosting);
    }

    @Override
    public void serve(Incoming request, Posted posted) {
        Connection connection = hosting.request();
        if (posted.message() instanceof Message.Request asked) {
            Optional<RpcError> mismatch = headers.check(request, asked, connection);
            if (mismatch.isPresent()) {
                request.refuse(posted.id(), mismatch.get());
            } else {
                serve(request, posted, connection);
            }
        } else if (posted.message() instanceof Message.Notification) {
            connection.receive(posted.value(), request.sender(), new Acknowledgement(request.response()));
        } else {
            throw new RefusedException(Statuses.BAD_REQUEST, "nothing was asked that this could be the answer to");
        }
    }

    private void serve(Incoming request, Posted posted, Connection connection) {
        boolean isSubscription = posted.asks("subscriptions/listen");
        if (isSubscription) {
            request.response().onEnd(streams.enter(request)::close);
        }
        RequestReply reply = new RequestReply(request, pace, connection, isSubscription, hosting.threads());
        unanswered.add(reply);
        request.response().onEnd(() -> unanswered.remove(reply));
        connection.receive(posted.value(), request.sender(), reply);
        if (!isSubscription) {
            reply.await();
        }
    }
}
