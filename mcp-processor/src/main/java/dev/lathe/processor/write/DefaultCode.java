package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.LiteralVisitor;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.ScalarShape;

/** A default, written as a text by the user, in Java. */
final class DefaultCode extends LiteralVisitor<CodeBlock> {

    private final String text;

    DefaultCode(String text) {
        this.text = text;
    }

    @Override
    public CodeBlock scalar(ScalarShape shape) {
        return ScalarCode.literal(shape.scalar(), text);
    }

    @Override
    public CodeBlock enumeration(EnumShape shape) {
        return CodeBlock.of(
                "$T.$L",
                Types.of(shape.name()),
                shape.constant(text).orElseThrow().name());
    }
}
