package dev.lathe.processor.write.source;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A user's text as a Java text block, for what is too long or has too many quotes for a {@link Literal}. */
public final class TextBlock {

    private static final int LONGEST_LINE = 95;
    private static final String GOES_ON = "\\\n";

    private TextBlock() {}

    /** Returns a block whose value is one line of JSON: these lines, joined. Each begins a line of source. */
    public static CodeBlock ofJson(List<String> lines) {
        List<String> visible = lines.stream().map(Escapes::inJson).toList();
        return joined(Pieces.of(visible).stream().map(TextBlock::json).toList());
    }

    /** Returns a block for a text that reads better as one, or else a literal. */
    public static CodeBlock orLiteral(String text) {
        return joined(Pieces.of(text).stream().map(TextBlock::text).toList());
    }

    /** A method joins the pieces, since the compiler would make one constant again of a sum. */
    private static CodeBlock joined(List<CodeBlock> pieces) {
        return pieces.size() == 1
                ? pieces.get(0)
                : CodeBlock.of("$T.join(\n\"\",\n$L)", String.class, CodeBlock.join(pieces, ",\n"));
    }

    private static CodeBlock json(List<String> lines) {
        String content = lines.stream().map(line -> wrap(Escapes.in(line))).collect(Collectors.joining(GOES_ON));
        String start = content.startsWith(" ") ? "\\s" + content.substring(1) : content;
        return block(start.endsWith(" ") ? start.substring(0, start.length() - 1) + "\\s" : start);
    }

    private static CodeBlock text(String text) {
        boolean isWide = text.length() > LONGEST_LINE || text.indexOf('\n') >= 0;
        return isWide && isPlain(text)
                ? block(Stream.of(text.split("\n", -1)).map(TextBlock::line).collect(Collectors.joining("\n")))
                : Literal.of(text);
    }

    /** The compiler takes away white space that it thinks is indentation; escapes of such do not help. */
    private static boolean isPlain(String text) {
        return Escapes.isVisible(text) && !Character.isWhitespace(text.charAt(0));
    }

    private static CodeBlock block(String content) {
        String end = endsInQuote(content) ? content.substring(0, content.length() - 1) + "\\\"" : content;
        return CodeBlock.of("$L", "\"\"\"\n" + end + "\"\"\"");
    }

    /** Whether there is a quote at the end that is not escaped yet. */
    private static boolean endsInQuote(String content) {
        int backslashes = 0;
        while (content.startsWith("\\", content.length() - 2 - backslashes)) {
            backslashes++;
        }
        return content.endsWith("\"") && backslashes % 2 == 0;
    }

    private static String line(String text) {
        String escaped = wrap(Escapes.in(text).replace("\"\"\"", "\"\"\\\""));
        return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\s" : escaped;
    }

    /** Breaks the source, but not the value, after blanks. */
    private static String wrap(String line) {
        StringBuilder wrapped = new StringBuilder();
        int from = 0;
        while (line.length() - from > LONGEST_LINE) {
            int blank = line.lastIndexOf(' ', from + LONGEST_LINE - 1);
            int end = blank < from ? line.indexOf(' ', from) : blank;
            if (end < 0) {
                break;
            }
            wrapped.append(line, from, end + 1).append(GOES_ON);
            from = end + 1;
        }
        return wrapped.append(line.substring(from)).toString();
    }
}
