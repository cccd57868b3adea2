package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.write.source.Literal;
import java.util.List;
import java.util.stream.Stream;

/** The statement that reads an argument, or a part of one, into a variable of its name. */
final class Slots {

    private Slots() {}

    static CodeBlock read(Slot slot, String owner, Decoder decoder) {
        CodeBlock value = value(slot, owner, decoder);
        return CodeBlock.of("$T $N = $L;\n", TypeOf.shape(slot.shape(), slot.presence()), slot.javaName(), value);
    }

    /** Returns all names by which the slots may be sent. */
    static CodeBlock names(List<Slot> slots) {
        return slots.stream().flatMap(Slots::names).map(Literal::of).collect(CodeBlock.joining(", "));
    }

    private static Stream<String> names(Slot slot) {
        return Stream.concat(Stream.of(slot.name()), slot.aliases().stream().map(Written::text));
    }

    private static CodeBlock value(Slot slot, String owner, Decoder decoder) {
        CodeBlock names = names(List.of(slot));
        CodeBlock isSent = CodeBlock.of("$N.has($L)", owner, names);
        CodeBlock argument = CodeBlock.of("$N.at($L)", owner, names);
        Shape shape = slot.shape();
        return switch (slot.presence()) {
            case REQUIRED -> decoder.read(shape, argument);
            case OPTIONAL, OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE ->
                CodeBlock.of(
                        "$L ? $L : $T.empty()",
                        isSent,
                        decoder.readHeld(shape, slot.presence(), argument),
                        slot.presence().holder().orElseThrow());
            case NULLABLE, FILLED, FILLED_ARRAY ->
                CodeBlock.of("$L ? $L : null", isSent, decoder.read(shape, argument));
            case DEFAULTED ->
                CodeBlock.of("$L ? $L : $L", isSent, decoder.read(shape, argument), defaultValue(slot, owner));
        };
    }

    private static CodeBlock defaultValue(Slot slot, String owner) {
        String text = slot.defaultValue().orElseThrow().text();
        CodeBlock sent = CodeBlock.of("$N.byDefault($L, $L)", owner, Literal.of(slot.name()), Literal.of(text));
        return slot.shape().accept(new DefaultCode(text, sent));
    }
}
