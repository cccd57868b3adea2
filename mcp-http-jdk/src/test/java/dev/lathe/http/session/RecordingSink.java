package dev.lathe.http.session;

import dev.lathe.http.io.EventSink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A connection whose client writes down what it hears, until it goes away. */
final class RecordingSink implements EventSink {

    private final List<String> texts = new ArrayList<>();
    private boolean gone;
    private boolean closed;

    @Override
    public synchronized boolean send(byte[] text) {
        if (gone || closed) {
            return false;
        }
        texts.add(new String(text, StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    /** The client goes away without a word. */
    synchronized void breaks() {
        gone = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Returns what was sent, as it was sent. */
    synchronized List<String> texts() {
        return List.copyOf(texts);
    }

    /** Returns the names of the messages that came. */
    List<String> heard() {
        return texts().stream()
                .filter(text -> text.contains("event: message"))
                .map(Notes::nameIn)
                .toList();
    }

    /** Returns the ids of the events that came. */
    List<String> ids() {
        return texts().stream()
                .filter(text -> text.startsWith("id: "))
                .map(text -> text.substring(4, text.indexOf('\n')))
                .toList();
    }

    String lastId() {
        List<String> ids = ids();
        return ids.get(ids.size() - 1);
    }
}
