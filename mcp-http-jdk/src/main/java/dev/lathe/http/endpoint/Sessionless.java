package dev.lathe.http.endpoint;

import dev.lathe.http.io.Beats;
import dev.lathe.server.Connection;
import dev.lathe.server.Hosting;
import dev.lathe.wire.Outbound;
import java.util.Optional;

/**
 * Clients of the revisions with a handshake, served without a session: {@code initialize} agrees on a revision, and no
 * request after it is known to come from the same client. So nobody can be asked anything, nor told of changes.
 */
record Sessionless(Hosting hosting, PostReply.Pace pace, Beats beats) implements Home {

    @Override
    public void serve(Incoming request, Posted posted) {
        Connection connection = connection(request, posted);
        if (posted.wantsAnswer()) {
            PostReply reply = new LooseReply(request, pace);
            beats.add(reply);
            request.response().onEnd(() -> beats.remove(reply));
            connection.receive(posted.value(), request.sender(), reply);
            reply.await();
        } else {
            connection.receive(posted.value(), request.sender(), new Acknowledgement(request.response()));
        }
    }

    private Connection connection(Incoming request, Posted posted) {
        if (posted.asks("initialize")) {
            return hosting.session(Outbound.NONE);
        }
        return hosting.agreed(Optional.ofNullable(request.head().first(Post.VERSION)));
    }

    /** A client that is gone has not cancelled anything; it will not hear the answer. */
    private static final class LooseReply extends PostReply {

        private final Incoming request;

        LooseReply(Incoming request, Pace pace) {
            super(request.response(), Statuses.SESSION, pace);
            this.request = request;
        }

        @Override
        MessageStream open() {
            return new PlainStream(request.streaming().events(), () -> {});
        }
    }
}
