package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.Making;
import dev.lathe.processor.model.ObjectClass;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Slot;
import java.util.List;

/** The generated method that reads a record or a bean: its members first, and then the object made of them. */
final class ObjectReading {

    private final ObjectShape shape;
    private final ObjectClass object;
    private final Decoder decoder;
    private final NameAllocator names = new NameAllocator();

    ObjectReading(ObjectShape shape, ObjectClass object, Decoder decoder) {
        this.shape = shape;
        this.object = object;
        this.decoder = decoder;
    }

    /** Returns what is read of the object. */
    static List<Slot> read(ObjectClass object) {
        return object.members(Direction.INPUT);
    }

    MethodSpec method(String name) {
        read(object).forEach(member -> names.newName(member.javaName()));
        String argument = Names.free(names, "argument", "sent");
        String owner = Names.free(names, Names.variable(shape), "object");
        MethodSpec.Builder method = ReaderMethods.reader(name, shape, argument)
                .addStatement("$T $N = $N.asObject()", Types.ARGUMENT, owner, argument);
        read(object).forEach(member -> method.addCode(Slots.read(member, owner, decoder)));
        return method.addCode(made(object.making().orElseThrow(), owner)).build();
    }

    private CodeBlock made(Making making, String owner) {
        CodeBlock values =
                making.parameters().stream().map(ObjectReading::passed).collect(CodeBlock.joining(", "));
        CodeBlock whole = making.factory()
                .map(factory -> CodeBlock.of("$T.$N($L)", Types.of(shape.name()), factory, values))
                .orElseGet(() -> CodeBlock.of("$L($L)", constructor(), values));
        return making.setters().isEmpty()
                ? CodeBlock.of("return $N.isValid() ? $L : null;\n", owner, whole)
                : set(making.setters(), whole, owner);
    }

    private CodeBlock set(List<Slot> setters, CodeBlock whole, String owner) {
        String made = Names.free(names, "made", "bean");
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (!$N.isValid())", owner)
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T $N = $L", TypeOf.made(shape), made, whole);
        for (Slot member : setters) {
            CodeBlock call = CodeBlock.of("$N.$N($N);\n", made, member.accessor(), member.javaName());
            if (member.presence() == Presence.NULLABLE) {
                code.beginControlFlow("if ($N != null)", member.javaName())
                        .add(call)
                        .endControlFlow();
            } else {
                code.add(call);
            }
        }
        return code.addStatement("return $N", made).build();
    }

    private CodeBlock constructor() {
        return CodeBlock.of(
                "new $T$L", Types.of(shape.name()), shape.arguments().isEmpty() ? "" : "<>");
    }

    private static CodeBlock passed(Parameter parameter) {
        return parameter instanceof Parameter.Filler filler
                ? filler.owner()
                        .map(owner -> CodeBlock.of("$T.$L", owner, filler.literal()))
                        .orElseGet(() -> CodeBlock.of("$L", filler.literal()))
                : CodeBlock.of("$N", parameter.javaName());
    }
}
