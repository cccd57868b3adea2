package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.LiteralVisitor;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.write.source.Literal;

/** All texts that stand for a value of a shape that has only a few, as arguments of a call. */
final class ConstantsCode extends LiteralVisitor<CodeBlock> {

    static final ConstantsCode INSTANCE = new ConstantsCode();

    private ConstantsCode() {}

    @Override
    public CodeBlock scalar(ScalarShape shape) {
        return CodeBlock.of("$S, $S", "true", "false");
    }

    @Override
    public CodeBlock enumeration(EnumShape shape) {
        return shape.code()
                .map(code -> codes(shape, code))
                .orElseGet(() -> shape.constants().stream()
                        .map(EnumConstant::wireName)
                        .map(Literal::of)
                        .collect(CodeBlock.joining(", ")));
    }

    /** Only the running program knows what they are. */
    private static CodeBlock codes(EnumShape shape, String code) {
        String constant = Names.variable(shape);
        return CodeBlock.of(
                "$T.codes($T.values(), $N -> $N.$L)",
                Types.ENUM_READER,
                Types.of(shape.name()),
                constant,
                constant,
                code);
    }
}
