package dev.lathe.processor.read;

import dev.lathe.processor.model.JsonType;
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

    private static final Set<Scalar> MOMENTS = EnumSet.of(
            Scalar.LOCAL_DATE,
            Scalar.LOCAL_TIME,
            Scalar.LOCAL_DATE_TIME,
            Scalar.INSTANT,
            Scalar.OFFSET_DATE_TIME,
            Scalar.ZONED_DATE_TIME,
            Scalar.OFFSET_TIME,
            Scalar.DATE,
            Scalar.YEAR,
            Scalar.YEAR_MONTH,
            Scalar.MONTH_DAY);

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
        if (scalar == Scalar.STRING || scalar == Scalar.CHAR_SEQUENCE) {
            kinds.add(TEXT);
        }
        if (scalar.json() == JsonType.BOOLEAN) {
            kinds.add(TRUTH);
        }
        if (MOMENTS.contains(scalar)) {
            kinds.add(MOMENT);
        }
    }
}
