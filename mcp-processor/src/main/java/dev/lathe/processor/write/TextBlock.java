package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Collectors;

/** Text as a Java text block that is one line of text and several lines of source. */
final class TextBlock {

    private TextBlock() {}

    /** Returns the literal whose value is the parts, joined; each part is a line of source. */
    static CodeBlock of(List<String> parts) {
        String lines = parts.stream().map(TextBlock::escape).collect(Collectors.joining("\\\n"));
        return CodeBlock.of("$>$>\"\"\"\n$L\"\"\"$<$<", lines);
    }

    private static String escape(String part) {
        return part.replace("\\", "\\\\").replace("\"\"\"", "\"\"\\\"");
    }
}
