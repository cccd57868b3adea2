package dev.lathe.stdio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.wire.Inbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;

/** How bytes become lines, with arrays so small that they have to grow, move and shrink all the time. */
final class LineReaderTest {

    private static final int USUAL = 4;
    private static final int LONGEST = 11;
    private static final String REFUSED = "(refused)";

    private Stdio.Ending ending = new Stdio.Ending();
    private List<String> heard = new ArrayList<>();

    @BeforeTry
    void openAnotherConnection() {
        ending = new Stdio.Ending();
        heard = new ArrayList<>();
    }

    @Property(tries = 2_000)
    void theSameLinesArriveWhereverTheStreamIsCut(
            @ForAll("streams") String stream, @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 9) Integer> cuts) {
        read(new Cut(stream, cuts));
        assertEquals(linesOf(stream), heard);
    }

    @Example
    void blankLinesAndBlanksAtTheEndOfALineAreNothing() {
        read("\n\r\n \t\n a \r\nb\n");
        assertEquals(List.of(" a", "b"), heard);
    }

    @Example
    void theLastLineNeedsNoEnd() {
        read("a\nb");
        assertEquals(List.of("a", "b"), heard);
        assertEquals(Stdio.End.INPUT_ENDED, ending.await());
    }

    @Example
    void aLineThatIsTooLongIsRefusedOnceAndTheNextIsTaken() {
        String longest = "x".repeat(LONGEST);
        read(longest + "\n" + longest + "y\na\n" + longest.repeat(5));
        assertEquals(List.of(longest, REFUSED, "a", REFUSED), heard);
    }

    @Example
    void aLineWithoutAnEndEndsTheConnection() {
        read(new Endless());
        assertEquals(List.of(REFUSED), heard);
        assertEquals(Stdio.End.FLOODED, ending.await());
    }

    @Example
    void nothingIsTakenOnceTheConnectionHasEnded() {
        ending.because(Stdio.End.OUTPUT_CLOSED);
        read("a\nb\n");
        assertEquals(List.of(), heard);
    }

    @Provide
    Arbitrary<String> streams() {
        Arbitrary<Character> characters = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of('a', 'b', '\u00e9', '\0')),
                Tuple.of(2, Arbitraries.of(' ', '\t', '\r')),
                Tuple.of(1, Arbitraries.of('\n')));
        return characters.array(char[].class).ofMaxSize(200).map(String::new);
    }

    private void read(String stream) {
        read(new ByteArrayInputStream(bytes(stream)));
    }

    private void read(InputStream in) {
        LineWriter nowhere = new LineWriter(OutputStream.nullOutputStream(), ending);
        new LineReader(in, new Hearing(), nowhere, ending, USUAL, LONGEST).run();
    }

    /** What the lines are when one has the whole stream before one's eyes. */
    private static List<String> linesOf(String stream) {
        List<String> lines = new ArrayList<>();
        for (String line : stream.split("\n")) {
            String stripped = line.replaceAll("[ \t\r]+$", "");
            if (line.length() > LONGEST) {
                lines.add(REFUSED);
            } else if (!stripped.isEmpty()) {
                lines.add(stripped);
            }
        }
        return lines;
    }

    /** One byte for each character. */
    private static byte[] bytes(String stream) {
        return stream.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Writes down what arrives, and overwrites nothing: the array is the reader's. */
    private final class Hearing implements Inbound {

        @Override
        public void receive(byte[] bytes, int offset, int length, Reply reply) {
            heard.add(new String(bytes, offset, length, StandardCharsets.ISO_8859_1));
        }

        @Override
        public void refuse(RpcError error, Reply reply) {
            heard.add(REFUSED);
        }

        @Override
        public void close(long graceMillis) {
            throw new UnsupportedOperationException();
        }
    }

    /** Gives so many bytes at each read; when it is told no more, all the rest. */
    private static final class Cut extends InputStream {

        private final byte[] stream;
        private final Iterator<Integer> cuts;
        private int at;

        Cut(String stream, List<Integer> cuts) {
            this.stream = bytes(stream);
            this.cuts = cuts.iterator();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == stream.length) {
                return -1;
            }
            int most = cuts.hasNext() ? cuts.next() : stream.length;
            int count = Math.min(Math.min(most, length), stream.length - at);
            System.arraycopy(stream, at, into, offset, count);
            at += count;
            return count;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Endless extends InputStream {

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) 'x');
            return length;
        }

        @Override
        public int read() {
            return 'x';
        }
    }
}
