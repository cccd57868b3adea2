package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.write.source.Literal;
import javax.lang.model.element.Modifier;

/** The text that a constant of an enum is in JSON. */
final class EnumCode {

    private EnumCode() {}

    static CodeBlock text(EnumShape shape, CodeBlock constant, Codecs codecs) {
        if (shape.code().isPresent()) {
            return CodeBlock.of("$L.$L", constant, shape.code().get());
        }
        boolean isPlain =
                shape.constants().stream().allMatch(next -> next.name().equals(next.wireName()));
        return isPlain
                ? CodeBlock.of("$L.name()", constant)
                : CodeBlock.of("$N($L)", codecs.text(shape, name -> method(name, shape)), constant);
    }

    private static MethodSpec method(String name, EnumShape shape) {
        String variable = Names.variable(shape);
        CodeBlock.Builder body = CodeBlock.builder().add("return switch ($N) {\n$>", variable);
        for (EnumConstant constant : shape.constants()) {
            body.add("case $N -> $L;\n", constant.name(), Literal.of(constant.wireName()));
        }
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(TypeOf.shape(shape), variable)
                .addCode(body.add("$<};\n").build())
                .build();
    }
}
