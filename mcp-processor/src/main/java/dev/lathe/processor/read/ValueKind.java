package dev.lathe.processor.read;

import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import java.util.EnumSet;
import java.util.Set;

/** What a value is as far as constraints care. */
enum ValueKind {
    NUMBER("a number", "Integer"),
    TEXT("a text", "String"),
    ITEMS("a list", "List"),
    MEMBERS("a map", "Map"),
    TRUTH("a boolean", "Boolean"),
    MOMENT("a date or a time", "LocalDate");

    private final String text;
    private final String example;

    ValueKind(String text, String example) {
        this.text = text;
        this.example = example;
    }

    String text() {
        return text;
    }

    /** The simple name of a type of that kind. */
    String example() {
        return example;
    }

    /** A year is a number, too. */
    static Set<ValueKind> of(Shape shape) {
        Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
        Shape bare = shape.bare();
        if (bare instanceof SequenceShape || bare instanceof ArrayShape) {
            kinds.add(ITEMS);
        } else if (bare instanceof MapShape) {
            kinds.add(MEMBERS);
        } else if (bare instanceof ScalarShape scalar) {
            addScalar(scalar.scalar(), kinds);
        }
        return kinds;
    }

    private static void addScalar(Scalar scalar, Set<ValueKind> kinds) {
        if (scalar.json().isNumeric()) {
            kinds.add(NUMBER);
        }
        switch (scalar.kind()) {
            case NUMBER -> kinds.add(NUMBER);
            case TEXT -> kinds.add(TEXT);
            case TRUTH -> kinds.add(TRUTH);
            case MOMENT -> kinds.add(MOMENT);
            case LETTER, VALUE, BINARY -> {}
        }
    }
}
