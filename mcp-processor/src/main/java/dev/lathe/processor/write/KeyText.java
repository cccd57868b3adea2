package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.LiteralVisitor;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.ScalarShape;

/** The text that is the name of a member for a key of a map. */
final class KeyText extends LiteralVisitor<CodeBlock> {

    private final CodeBlock key;
    private final Codecs codecs;

    KeyText(CodeBlock key, Codecs codecs) {
        this.key = key;
        this.codecs = codecs;
    }

    @Override
    public CodeBlock scalar(ScalarShape shape) {
        return ScalarCode.text(shape.scalar(), key);
    }

    @Override
    public CodeBlock enumeration(EnumShape shape) {
        return EnumCode.text(shape, key, codecs);
    }
}
