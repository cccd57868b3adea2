package dev.lathe.stdio;

import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Outbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.io.IOException;
import java.io.OutputStream;

/** Writes each message as one line with one write; one message at a time. On stdio everything goes the same way. */
final class LineWriter implements Reply, Outbound {

    private final OutputStream out;
    private final Stdio.Ending ending;
    private boolean closed;

    LineWriter(OutputStream out, Stdio.Ending ending) {
        this.out = out;
        this.ending = ending;
    }

    @Override
    public void send(JsonWriter message) {
        write(message);
    }

    @Override
    public void ahead(JsonWriter notification) {
        write(notification);
    }

    @Override
    public void result(JsonWriter response) {
        write(response);
    }

    @Override
    public void error(RpcError error, JsonWriter response) {
        write(response);
    }

    @Override
    public void nothing() {
        // Silence is the answer.
    }

    /** Writes nothing any more after a failure, which may have left half a line. */
    private synchronized void write(JsonWriter message) {
        if (closed) {
            return;
        }
        try {
            message.endLine().writeTo(out);
        } catch (IOException broken) {
            closed = true;
            ending.because(Stdio.End.OUTPUT_CLOSED);
        }
    }
}
