package dev.lathe.session;

import dev.lathe.feature.ToolException;
import dev.lathe.wire.Message;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The requests that a client was sent and has not answered. Thread-safe. */
final class Inbox {

    /** Each of them has a thread that waits for it. */
    private static final int MOST = 1024;

    private final Map<String, Sent> unanswered = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /**
     * Waits for the answer to this.
     *
     * @throws ToolException if there will be none
     */
    void add(Sent sent) {
        if (unanswered.size() >= MOST) {
            throw new ToolException("the client has not answered " + MOST + " other questions yet");
        }
        unanswered.put(sent.id(), sent);
        if (closed && take(sent)) {
            throw Sent.unanswerable();
        }
    }

    /** Waits no more, and tells whether it did. */
    boolean take(Sent sent) {
        return unanswered.remove(sent.id(), sent);
    }

    /** Hands the answer to whoever waits for it; one that comes too late is for nobody. */
    void receive(Message.Response response) {
        Sent sent = response.id().isPresent()
                ? unanswered.remove(response.id().get().json())
                : null;
        if (sent != null) {
            sent.receive(response.body());
        }
    }

    /** There will be no more answers. */
    void close() {
        closed = true;
        for (Sent sent : new ArrayList<>(unanswered.values())) {
            sent.giveUp("the session has ended");
        }
    }
}
