package dev.lathe.processor.write.source;

import com.palantir.javapoet.CodeBlock;

/** A user's text as a Java literal on one line. JavaPoet's own would break it wherever the text has a line's end. */
public final class Literal {

    private Literal() {}

    public static CodeBlock of(String text) {
        return CodeBlock.of("$L", '"' + Escapes.in(text).replace("\"", "\\\"") + '"');
    }

    public static CodeBlock of(char character) {
        return CodeBlock.of("$L", "'" + Escapes.in(String.valueOf(character)).replace("'", "\\'") + "'");
    }
}
