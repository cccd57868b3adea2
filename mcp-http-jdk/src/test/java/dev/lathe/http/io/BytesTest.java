package dev.lathe.http.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a body says of its length, and however it comes. */
class BytesTest {

    @Property
    void theBytesAreThoseThatCome(
            @ForAll @Size(max = 30_000) byte[] body,
            @ForAll @IntRange(min = -1, max = 40_000) int declared,
            @ForAll @IntRange(min = 1, max = 5000) int step)
            throws IOException {
        Bytes bytes = new Bytes(declared, 40_000);
        assertTrue(bytes.fill(inSteps(body, step)));
        assertArrayEquals(body, Arrays.copyOf(bytes.array(), bytes.length()));
    }

    @Property
    void noMoreIsTakenThanIsAllowed(
            @ForAll @Size(max = 300) byte[] body,
            @ForAll @IntRange(max = 300) int most,
            @ForAll @IntRange(min = 1, max = 50) int step)
            throws IOException {
        Bytes bytes = new Bytes(-1, most);
        assertEquals(body.length <= most, bytes.fill(inSteps(body, step)));
        assertTrue(bytes.array().length <= most);
    }

    @Property(tries = 10)
    void aLengthThatIsDeclaredIsReservedAtOnceUnlessItIsLarge(
            @ForAll @IntRange(min = 1, max = 4_000_000) int declared) {
        assertEquals(Math.min(declared, 256 * 1024), new Bytes(declared, 4_000_000).array().length);
    }

    private static ByteArrayInputStream inSteps(byte[] body, int step) {
        return new ByteArrayInputStream(body) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, step));
            }
        };
    }
}
