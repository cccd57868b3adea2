package dev.lathe.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.RecordShape;
import dev.lathe.processor.model.Slot;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The generated methods that read an enum, an array or a record, or an element that needs a decoder of its own. */
final class ReaderMethods {

    private static final String ARGUMENT = "argument";
    private static final TypeName LIST_OF_ARGUMENTS =
            ParameterizedTypeName.get(ClassName.get(List.class), Types.ARGUMENT);

    private final Decoder decoder;
    private final Codecs codecs;

    ReaderMethods(Decoder decoder, Codecs codecs) {
        this.decoder = decoder;
        this.codecs = codecs;
    }

    MethodSpec inline(String name, Shape shape, Decoder.Step step) {
        return reader(name, shape, ARGUMENT)
                .addStatement("return $L", step.from(CodeBlock.of(ARGUMENT)))
                .build();
    }

    MethodSpec enumeration(String name, EnumShape shape) {
        CodeBlock names = shape.constants().stream()
                .map(constant -> CodeBlock.of("$S", constant.name()))
                .collect(CodeBlock.joining(", "));
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$T name = argument.asOneOf($L)", String.class, names)
                .add("return switch (name) {\n$>");
        for (EnumConstant constant : shape.constants()) {
            body.add("case $S -> $T.$N;\n", constant.name(), Types.of(shape.name()), constant.name());
        }
        body.add("default -> null;\n$<};\n");
        return reader(name, shape, ARGUMENT).addCode(body.build()).build();
    }

    MethodSpec array(String name, ArrayShape shape) {
        ArrayTypeName type = ArrayTypeName.of(TypeOf.shape(shape.element()));
        ArrayCode array = ArrayCode.of(type);
        MethodSpec.Builder method = reader(name, shape, ARGUMENT);
        if (array.isUnchecked()) {
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        return method.addStatement("$T items = argument.items()", LIST_OF_ARGUMENTS)
                .addStatement("$T array = $L", type, array.ofLength("items.size()"))
                .beginControlFlow("for (int i = 0; i < array.length; i++)")
                .addStatement("array[i] = $L", decoder.read(shape.element(), CodeBlock.of("items.get(i)")))
                .endControlFlow()
                .addStatement("return array")
                .build();
    }

    MethodSpec record(String name, RecordShape shape) {
        List<Slot> components = codecs.features().record(shape).components();
        NameAllocator names = new NameAllocator();
        components.forEach(component -> names.newName(component.javaName()));
        String argument = Names.free(names, ARGUMENT, "sent");
        String owner = Names.free(names, Names.variable(shape), "object");
        MethodSpec.Builder method =
                reader(name, shape, argument).addStatement("$T $N = $N.asObject()", Types.ARGUMENT, owner, argument);
        components.forEach(component -> method.addCode(Slots.read(component, owner, decoder)));
        return method.addStatement(
                        "return $N.isValid() ? new $T$L($L) : null",
                        owner,
                        Types.of(shape.name()),
                        shape.arguments().isEmpty() ? "" : "<>",
                        components.stream().map(Slot::javaName).collect(Collectors.joining(", ")))
                .build();
    }

    private static MethodSpec.Builder reader(String name, Shape shape, String argument) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeOf.shape(shape))
                .addParameter(Types.ARGUMENT, argument);
    }
}
