package dev.lathe.stdio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who prints has to wait for a slow reader, but never for one that does not read. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class StandardErrorTest {

    private static final Pattern NOTICE =
            Pattern.compile("\n\\[(\\d+) bytes are missing here: nobody read standard error\\]\n\\.");
    private static final int CAPACITY = 256;
    private static final long FOREVER = 1_000_000;
    private static final long HARDLY = 1;

    private final Pipe pipe = new Pipe(16);
    private final InputStream reader = pipe.source();

    @Test
    void everythingArrivesInOrderHoweverSlowlyItIsRead() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            text.append("line ").append(i).append(" é\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Thread printer = new Thread(() -> printing(FOREVER).print(text));
        printer.start();
        assertEquals(text.toString(), read(bytes.length));
    }

    @Test
    void whatNobodyReadsIsDroppedAndCounted() throws IOException {
        PrintStream err = printing(HARDLY);
        err.print("x".repeat(1_000));
        assertEquals("x".repeat(CAPACITY), read(CAPACITY));

        int dots = 0;
        while (reader.available() == 0) {
            err.print(".");
            dots++;
        }
        StringBuilder notice = new StringBuilder();
        while (notice.indexOf(".") < 0) {
            notice.append(read(1));
        }
        Matcher missing = NOTICE.matcher(notice);
        assertTrue(missing.matches(), notice::toString);
        int lost = Integer.parseInt(missing.group(1));
        assertTrue(lost >= 1_000 - CAPACITY && lost < 1_000 - CAPACITY + dots, notice::toString);
    }

    @Test
    void whatIsPrintedIntoAClosedPipeIsDropped() throws IOException {
        reader.close();
        PrintStream err = printing(FOREVER);
        err.print("x".repeat(1_000));
        err.print("x".repeat(1_000));
        assertFalse(err.checkError(), "whoever prints is not to notice");
    }

    @Test
    void whoIsInterruptedPrintsAllTheSame() throws IOException {
        Thread printer = new Thread(() -> {
            Thread.currentThread().interrupt();
            printing(FOREVER).print("x".repeat(1_000));
        });
        printer.start();
        assertEquals("x".repeat(1_000), read(1_000));
    }

    private PrintStream printing(long patienceMillis) {
        StandardError err = new StandardError(pipe.sink(), CAPACITY, patienceMillis);
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    private String read(int bytes) throws IOException {
        return new String(reader.readNBytes(bytes), StandardCharsets.UTF_8);
    }
}
