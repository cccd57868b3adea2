package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.LiteralVisitor;
import dev.lathe.processor.model.Sequence;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import java.util.EnumSet;
import java.util.List;

/** A default, written as a text by the user, in Java. */
final class DefaultCode extends LiteralVisitor<CodeBlock> {

    private final String text;
    private final CodeBlock sent;

    /** Takes the text, and the expression for it as an argument. */
    DefaultCode(String text, CodeBlock sent) {
        this.text = text;
        this.sent = sent;
    }

    @Override
    public CodeBlock scalar(ScalarShape shape) {
        return ScalarCode.literal(shape.scalar(), text, sent);
    }

    @Override
    public CodeBlock enumeration(EnumShape shape) {
        return CodeBlock.of(
                "$T.$L",
                Types.of(shape.name()),
                shape.constant(text).orElseThrow().name());
    }

    /** A plain set keeps the order in which its constants are declared. */
    @Override
    public CodeBlock sequence(SequenceShape shape) {
        CodeBlock elements = elements(shape.element());
        if (shape.type() == Sequence.SET || shape.type() == Sequence.ENUM_SET) {
            return elements.isEmpty()
                    ? CodeBlock.of(
                            "$T.noneOf($T.class)",
                            EnumSet.class,
                            TypeOf.shape(shape.element().bare()))
                    : CodeBlock.of("$T.of($L)", EnumSet.class, elements);
        }
        CodeBlock list = CodeBlock.of("$T.of($L)", List.class, elements);
        return shape.type()
                .made()
                .map(made -> CodeBlock.of("new $T<>($L)", made, list))
                .orElse(list);
    }

    @Override
    public CodeBlock array(ArrayShape shape) {
        return CodeBlock.of("new $T {$L}", TypeOf.shape(shape), elements(shape.element()));
    }

    private CodeBlock elements(Shape element) {
        return EnumShape.names(text).stream()
                .map(name -> element.accept(new DefaultCode(name, sent)))
                .collect(CodeBlock.joining(", "));
    }
}
