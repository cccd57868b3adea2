package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Bytes that are sent as text. */
final class Base64TextTest {

    private static final byte[] HI = {72, 105};

    @Test
    void hasItsPadding() {
        assertEquals("SGk=", Base64Text.of(HI));
        assertEquals("", Base64Text.of(new byte[0]));
    }

    @Test
    void aBufferStaysWhereItIs() {
        ByteBuffer buffer = ByteBuffer.wrap(new byte[] {0, 72, 105, 0}, 1, 2);
        assertEquals("SGk=", Base64Text.of(buffer));
        assertEquals("SGk=", Base64Text.of(buffer.asReadOnlyBuffer()));
        assertEquals(2, buffer.remaining());
    }

    @Test
    void aStreamIsReadToItsEndAndClosed() throws IOException {
        AtomicBoolean isClosed = new AtomicBoolean();
        InputStream stream = new ByteArrayInputStream(HI) {
            @Override
            public void close() {
                isClosed.set(true);
            }
        };
        assertEquals("SGk=", Base64Text.of(stream));
        assertTrue(isClosed.get());
    }

    @Test
    void aStreamWithoutAnEndIsGivenUp() {
        InputStream zeros = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return length;
            }
        };
        assertThrows(ToolException.class, () -> Base64Text.of(zeros));
    }
}
