package dev.lathe.processor.write.schema;

import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.TextPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The description of an argument that has no schema: all that is asked of it is said in words. */
final class Wording {

    private Wording() {}

    static String of(Slot slot) {
        List<String> hints = new ArrayList<>(TextPhrases.of(slot.shape()));
        slot.defaultValue()
                .map(value -> slot.shape().accept(new DefaultJson(value.text())).asText())
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> hints.add("default " + text));
        String asked = hints.isEmpty() ? "" : " (" + String.join(", ", hints) + ")";
        return (slot.description() + asked).strip() + constants(slot);
    }

    /** The constants that say something about themselves, a line each. */
    private static String constants(Slot slot) {
        return slot.shape().bare() instanceof EnumShape shape
                ? SchemaWriter.described(shape).lines().map("\n"::concat).collect(Collectors.joining())
                : "";
    }
}
