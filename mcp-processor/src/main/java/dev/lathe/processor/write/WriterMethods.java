package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.UnionClass;
import dev.lathe.processor.model.UnionClass.Branch;
import dev.lathe.processor.write.source.Literal;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The generated methods that write an array, an object, a union or a map of typed keys, or an element that has no
 * method of the writer.
 */
final class WriterMethods {

    private static final CodeBlock JSON = CodeBlock.of("json");

    private final Encoder encoder;
    private final Codecs codecs;

    WriterMethods(Encoder encoder, Codecs codecs) {
        this.encoder = encoder;
        this.codecs = codecs;
    }

    MethodSpec inline(String name, Shape shape, Encoder.Step step) {
        String variable = variable(shape);
        return writer(name, shape, variable)
                .addStatement("return $L", step.to(JSON, CodeBlock.of("$N", variable)))
                .build();
    }

    MethodSpec array(String name, ArrayShape shape) {
        return writer(name, shape, "array")
                .addStatement("json.beginArray()")
                .beginControlFlow("for ($T item : array)", TypeOf.shape(shape.element()))
                .addStatement(encoder.write(shape.element(), JSON, CodeBlock.of("item")))
                .endControlFlow()
                .addStatement("return json.endArray()")
                .build();
    }

    MethodSpec map(String name, MapShape shape) {
        CodeBlock json = CodeBlock.of("json.name($L)", encoder.text(shape.key(), CodeBlock.of("key")));
        return writer(name, shape, "map")
                .addStatement("json.beginObject()")
                .addStatement(
                        "map.forEach((key, value) -> $L)", encoder.write(shape.value(), json, CodeBlock.of("value")))
                .addStatement("return json.endObject()")
                .build();
    }

    MethodSpec object(String name, ObjectShape shape) {
        String variable = variable(shape);
        return writer(name, shape, variable)
                .addStatement("json.beginObject()")
                .addCode(members(codecs.declared().object(shape).members(), variable))
                .addStatement("return json.endObject()")
                .build();
    }

    /** A branch is written like the object it is, after the member that says which it is. */
    MethodSpec union(String name, UnionShape shape) {
        String variable = variable(shape);
        UnionClass union = codecs.declared().union(shape);
        CodeBlock.Builder branches = CodeBlock.builder();
        for (Branch branch : union.branches()) {
            String narrowed = Names.free(names(variable), Names.variable(branch.shape()), "branch");
            CodeBlock members = members(
                    union.discriminator()
                            .without(codecs.declared().object(branch.shape()).members()),
                    narrowed);
            branches.add(branches.isEmpty() ? "" : " else ")
                    .add(
                            "if ($N instanceof $T$L) {\n$>",
                            variable,
                            TypeOf.shape(branch.shape()),
                            members.isEmpty() ? "" : " " + narrowed)
                    .addStatement(
                            "json.name($L).value($L)",
                            Literal.of(union.discriminator().name()),
                            Literal.of(branch.tag()))
                    .add(members)
                    .add("$<}");
        }
        if (!union.isSealed()) {
            branches.add(" else {\n$>")
                    .addStatement("throw new $T($N.getClass().getName())", IllegalArgumentException.class, variable)
                    .add("$<}");
        }
        return writer(name, shape, variable)
                .addStatement("json.beginObject()")
                .addCode(branches.add("\n").build())
                .addStatement("return json.endObject()")
                .build();
    }

    private CodeBlock members(List<Slot> members, String variable) {
        return members.stream().map(member -> member(member, variable)).collect(CodeBlock.joining(""));
    }

    private static String variable(Shape shape) {
        return Names.free(names("json"), Names.variable(shape), "value");
    }

    private static NameAllocator names(String taken) {
        NameAllocator names = new NameAllocator();
        names.newName("json");
        if (!taken.equals("json")) {
            names.newName(taken);
        }
        return names;
    }

    private CodeBlock member(Slot member, String variable) {
        CodeBlock value = CodeBlock.of("$N.$N()", variable, member.accessor());
        return Present.ifPresent(member.presence(), value, content -> statement(member, content));
    }

    private CodeBlock statement(Slot member, CodeBlock value) {
        CodeBlock json = CodeBlock.of("json.name($L)", Literal.of(member.name()));
        return CodeBlock.of("$L;\n", encoder.write(member.shape(), json, value));
    }

    private static MethodSpec.Builder writer(String name, Shape shape, String variable) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Types.JSON_WRITER)
                .addParameter(Types.JSON_WRITER, "json")
                .addParameter(TypeOf.shape(shape), variable);
    }
}
