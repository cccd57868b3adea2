package dev.lathe.http.endpoint;

import dev.lathe.http.io.Beats;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The requests without a session that have no answer yet. Thread-safe. */
final class Unanswered {

    private final Set<RequestReply> replies = ConcurrentHashMap.newKeySet();
    private final Beats beats;
    private volatile boolean closing;

    Unanswered(Beats beats) {
        this.beats = beats;
    }

    /**
     * Takes in a request that is about to be served.
     *
     * @throws RefusedException if it came in just before the door was closed, and nobody would end it
     */
    void add(RequestReply reply) {
        replies.add(reply);
        if (closing) {
            replies.remove(reply);
            throw RefusedException.shuttingDown();
        }
        beats.add(reply);
    }

    void remove(RequestReply reply) {
        beats.remove(reply);
        replies.remove(reply);
    }

    /** Ends the subscriptions, has the calls come to their ends, and cancels them when it is time. */
    void close(Remaining time) {
        closing = true;
        for (RequestReply reply : all(true)) {
            reply.close(time.millis());
        }
        for (RequestReply reply : all(false)) {
            reply.close(time.millis());
        }
    }

    private List<RequestReply> all(boolean subscriptions) {
        List<RequestReply> all = new ArrayList<>();
        for (RequestReply reply : replies) {
            if (reply.isSubscription() == subscriptions) {
                all.add(reply);
            }
        }
        return all;
    }
}
