package dev.lathe.http.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlicesTest {

    private static final Duration LIMIT = Duration.ofHours(1);

    private final Watchdog watchdog = Watchdog.asleep();
    private final List<Integer> lengths = new ArrayList<>();
    private final byte[] text = new byte[600 * 1024];

    @Test
    void whatIsShortIsOneWrite() throws IOException {
        try (Watch watch = watchdog.watch(LIMIT)) {
            new Slices(new Client(0), watch).write(text, 0, 256 * 1024);
        }
        assertEquals(List.of(256 * 1024), lengths);
    }

    @Test
    void nothingIsLostInBetween() throws IOException {
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) (i % 251);
        }
        Client client = new Client(0);
        try (Watch watch = watchdog.watch(LIMIT)) {
            new Slices(client, watch).write(text);
        }
        assertEquals(List.of(256 * 1024, 256 * 1024, 88 * 1024), lengths);
        assertArrayEquals(text, client.toByteArray());
    }

    @Test
    void eachSliceHasTheLimitToItself() throws IOException {
        try (Watch watch = watchdog.watch(LIMIT)) {
            new Slices(new Client(System.nanoTime() + LIMIT.toNanos()), watch).write(text);
            assertFalse(watch.fired());
        }
    }

    /** A client who takes so long for everything but the first slice that it would be too late for the first. */
    private final class Client extends ByteArrayOutputStream {

        private final long time;

        Client(long time) {
            this.time = time;
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            lengths.add(length);
            if (lengths.size() > 1 && time != 0) {
                watchdog.sweep(time);
            }
        }
    }
}
