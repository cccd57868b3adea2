package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.LiteralVisitor;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.write.source.Literal;

/** A default, written as a text by the user, in Java. */
final class DefaultCode extends LiteralVisitor<CodeBlock> {

    private final String text;

    DefaultCode(String text) {
        this.text = text;
    }

    @Override
    public CodeBlock scalar(ScalarShape shape) {
        Object value = shape.scalar().parse(text).orElseThrow();
        return switch (shape.scalar()) {
            case BOOLEAN, BYTE, SHORT, INT, DOUBLE -> CodeBlock.of("$L", value);
            case LONG -> CodeBlock.of("$LL", value);
            case FLOAT -> CodeBlock.of("$Lf", value);
            case CHAR -> Literal.of((char) value);
            case STRING -> Literal.of(text);
        };
    }

    @Override
    public CodeBlock enumeration(EnumShape shape) {
        return CodeBlock.of("$T.$L", Types.of(shape.name()), text);
    }
}
