package dev.lathe.processor.write.schema;

import dev.lathe.processor.model.LiteralVisitor;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.TextPhrases;
import java.util.ArrayList;
import java.util.List;

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
        return ((slot.description() + asked).strip() + "\n" + slot.shape().accept(new Constants())).strip();
    }

    /** The constants that say something about themselves, a line each. */
    private static final class Constants extends LiteralVisitor<String> {

        @Override
        public String scalar(ScalarShape shape) {
            return "";
        }

        @Override
        public String enumeration(EnumShape shape) {
            return SchemaWriter.described(shape);
        }
    }
}
