package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Slot;
import java.util.Optional;

/** The statement that reads an argument, or a part of one, into a variable. */
final class Slots {

    private Slots() {}

    static CodeBlock read(Slot slot, String variable, String owner, Decoder decoder) {
        CodeBlock value = decoder.read(slot.shape(), CodeBlock.of("$L.at($S)", owner, slot.name()));
        CodeBlock whole = switch (slot.presence()) {
            case REQUIRED -> value;
            case OPTIONAL ->
                ifSent(
                        slot,
                        owner,
                        CodeBlock.of("$T.of($L)", Optional.class, value),
                        CodeBlock.of("$T.empty()", Optional.class));
            case NULLABLE -> ifSent(slot, owner, value, CodeBlock.of("null"));
            case DEFAULTED -> ifSent(slot, owner, value, defaultValue(slot));
        };
        return CodeBlock.of("$T $N = $L;\n", TypeOf.shape(slot.shape(), slot.presence()), variable, whole);
    }

    private static CodeBlock ifSent(Slot slot, String owner, CodeBlock value, CodeBlock otherwise) {
        return CodeBlock.of("$L.has($S) ? $L : $L", owner, slot.name(), value, otherwise);
    }

    private static CodeBlock defaultValue(Slot slot) {
        String text = slot.defaultValue().orElseThrow().text();
        Shape shape = slot.shape();
        if (shape instanceof EnumShape enumeration) {
            return CodeBlock.of("$T.$L", Types.of(enumeration.name()), text);
        }
        if (shape instanceof ScalarShape scalar) {
            return literal(scalar, text);
        }
        throw new IllegalArgumentException(shape.toString());
    }

    private static CodeBlock literal(ScalarShape shape, String text) {
        Object value = shape.scalar().parse(text).orElseThrow();
        return switch (shape.scalar()) {
            case LONG -> CodeBlock.of("$LL", value);
            case FLOAT -> CodeBlock.of("$Lf", value);
            case CHAR -> CodeBlock.of("'$L'", character((Character) value));
            case STRING -> CodeBlock.of("$S", value);
            default -> CodeBlock.of("$L", value);
        };
    }

    private static String character(char value) {
        return switch (value) {
            case '\'' -> "\\'";
            case '\\' -> "\\\\";
            default -> value < ' ' || value > '~' ? String.format("\\u%04x", (int) value) : String.valueOf(value);
        };
    }
}
