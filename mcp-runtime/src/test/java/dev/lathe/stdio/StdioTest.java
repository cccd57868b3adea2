package dev.lathe.stdio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.Trial;
import dev.lathe.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How serving ends, seen from the thread that serves. */
final class StdioTest {

    private final Pipe input = new Pipe(1_000);

    @Test
    void endsWithTheInput() {
        assertEquals(Stdio.End.INPUT_ENDED, serve(InputStream.nullInputStream(), OutputStream.nullOutputStream()));
    }

    @Test
    void endsWhenTheInputIsBroken() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };
        assertEquals(Stdio.End.INPUT_ENDED, serve(broken, OutputStream.nullOutputStream()));
    }

    @Test
    void endsWhenNobodyListens() throws IOException {
        input.sink().write("{}\n{}\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(Stdio.End.OUTPUT_CLOSED, serve(input.source(), new HalfBroken()));
    }

    @Test
    void endsWhenTheThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertEquals(Stdio.End.INPUT_ENDED, serve(input.source(), OutputStream.nullOutputStream()));
        assertTrue(Thread.interrupted());
    }

    @Test
    void nothingFollowsHalfALine() {
        HalfBroken out = new HalfBroken();
        LineWriter writer = new LineWriter(out, new Stdio.Ending());
        writer.result(new JsonWriter().value("first"));
        writer.result(new JsonWriter().value("second"));
        assertEquals("\"fir", out.written.toString(StandardCharsets.UTF_8));
    }

    private static Stdio.End serve(InputStream in, OutputStream out) {
        return Stdio.serve(Trial.server(), in, out);
    }

    /** Takes four bytes of what is written first, fails, and would take all the rest. */
    private static final class HalfBroken extends OutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (written.size() == 0) {
                written.write(bytes, offset, 4);
                throw new IOException("Broken pipe");
            }
            written.write(bytes, offset, length);
        }

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException();
        }
    }
}
