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
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.UnionClass;
import dev.lathe.processor.model.UnionClass.Branch;
import dev.lathe.processor.write.source.Literal;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The generated methods that read an enum, an array, an object or a union, or an element that needs a decoder. */
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
        ClassName type = Types.of(shape.name());
        if (shape.code().isPresent()) {
            String variable = Names.variable(shape);
            return reader(name, shape, ARGUMENT)
                    .addStatement(
                            "return $T.constant(argument, $T.values(), $N -> $N.$L)",
                            Types.ENUM_READER,
                            type,
                            variable,
                            variable,
                            shape.code().get())
                    .build();
        }
        CodeBlock names = shape.constants().stream().map(ReaderMethods::names).collect(CodeBlock.joining(", "));
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$T name = argument.asOneOf($L)", String.class, names)
                .add("return switch (name) {\n$>");
        for (EnumConstant constant : shape.constants()) {
            body.add("case $L -> $T.$N;\n", names(constant), type, constant.name());
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

    MethodSpec object(String name, ObjectShape shape) {
        return new ObjectReading(shape, codecs.declared().object(shape), decoder).method(name);
    }

    /** Which of the classes it is stands in a member, and what no member of that class has is refused. */
    MethodSpec union(String name, UnionShape shape) {
        UnionClass union = codecs.declared().union(shape);
        NameAllocator names = new NameAllocator();
        names.newName(ARGUMENT);
        String object = Names.free(names, Names.variable(shape), "object");
        CodeBlock discriminator = Literal.of(union.discriminator().name());
        CodeBlock tags = union.branches().stream().map(ReaderMethods::tags).collect(CodeBlock.joining(", "));
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$T $N = argument.asObject()", Types.ARGUMENT, object)
                .add("return switch ($N.at($L).asOneOf($L)) {\n$>", object, discriminator, tags);
        for (Branch branch : union.branches()) {
            body.add(
                    "case $L -> $L;\n",
                    tags(branch),
                    decoder.read(branch.shape(), CodeBlock.of("$N.only($L)", object, names(union, branch))));
        }
        body.add("default -> null;\n$<};\n");
        return reader(name, shape, ARGUMENT).addCode(body.build()).build();
    }

    private CodeBlock names(UnionClass union, Branch branch) {
        CodeBlock discriminator = Literal.of(union.discriminator().name());
        List<Slot> members = union.discriminator()
                .without(ObjectReading.read(codecs.declared().object(branch.shape())));
        return members.isEmpty() ? discriminator : CodeBlock.of("$L, $L", discriminator, Slots.names(members));
    }

    private static CodeBlock tags(Branch branch) {
        return names(branch.tag(), branch.aliases());
    }

    private static CodeBlock names(EnumConstant constant) {
        return names(constant.wireName(), constant.aliases());
    }

    private static CodeBlock names(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream()).map(Literal::of).collect(CodeBlock.joining(", "));
    }

    static MethodSpec.Builder reader(String name, Shape shape, String argument) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeOf.shape(shape))
                .addParameter(Types.ARGUMENT, argument);
    }
}
