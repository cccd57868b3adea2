package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.RecordShape;
import dev.lathe.processor.model.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The generated methods that read an enum, an array or a record. */
final class ReaderMethods {

    private final Decoder decoder;
    private final Codecs codecs;

    ReaderMethods(Decoder decoder, Codecs codecs) {
        this.decoder = decoder;
        this.codecs = codecs;
    }

    MethodSpec enumeration(String name, EnumShape shape) {
        CodeBlock names = shape.constants().stream()
                .map(constant -> CodeBlock.of("$S", constant.name()))
                .collect(CodeBlock.joining(", "));
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (argument.asOneOf($L)) {\n$>", names);
        for (EnumConstant constant : shape.constants()) {
            body.add("case $S -> $T.$L;\n", constant.name(), Types.of(shape.name()), constant.name());
        }
        body.add("default -> null;\n$<};\n");
        return reader(name, shape).addCode(body.build()).build();
    }

    MethodSpec array(String name, ArrayShape shape) {
        CodeBlock element = decoder.read(shape.element(), CodeBlock.of("items.get(i)"));
        return reader(name, shape)
                .addStatement("$T items = argument.items()", listOfArguments())
                .addStatement("$T array = $L", TypeOf.shape(shape), newArray(shape))
                .beginControlFlow("for (int i = 0; i < array.length; i++)")
                .addStatement("array[i] = $L", element)
                .endControlFlow()
                .addStatement("return array")
                .build();
    }

    MethodSpec record(String name, RecordShape shape) {
        NameAllocator names = new NameAllocator();
        names.newName("argument");
        String owner = names.newName(Names.variable(shape.name().simple()));
        List<String> variables = new ArrayList<>();
        CodeBlock.Builder body = CodeBlock.builder();
        for (Slot component : codecs.features().record(shape).components()) {
            String variable = names.newName(component.javaName());
            variables.add(variable);
            body.add(Slots.read(component, variable, owner, decoder));
        }
        return reader(name, shape)
                .addStatement("$T $N = argument.asObject()", Types.ARGUMENT, owner)
                .addCode(body.build())
                .addStatement(
                        "return $N.isValid() ? new $T$L($L) : null",
                        owner,
                        Types.of(shape.name()),
                        shape.arguments().isEmpty() ? "" : "<>",
                        variables.stream().collect(Collectors.joining(", ")))
                .build();
    }

    private static MethodSpec.Builder reader(String name, Shape shape) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeOf.shape(shape))
                .addParameter(Types.ARGUMENT, "argument");
    }

    /** A dimension is written first, and those of the element after it: {@code new int[items.size()][]}. */
    private static CodeBlock newArray(ArrayShape shape) {
        StringBuilder dimensions = new StringBuilder();
        Shape element = shape.element();
        while (element instanceof ArrayShape inner) {
            dimensions.append("[]");
            element = inner.element();
        }
        return CodeBlock.of("new $T[items.size()]$L", TypeOf.shape(element), dimensions);
    }

    private static ParameterizedTypeName listOfArguments() {
        return ParameterizedTypeName.get(ClassName.get(List.class), Types.ARGUMENT);
    }
}
