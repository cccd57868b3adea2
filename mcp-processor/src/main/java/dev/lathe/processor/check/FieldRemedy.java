package dev.lathe.processor.check;

import dev.lathe.processor.model.JsonType;
import dev.lathe.processor.model.Keyword;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Sequence;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Shape.UntypedShape;
import java.util.Optional;
import java.util.Set;

/** What to use instead of a shape that is no field of a form; absent for one that is. */
final class FieldRemedy implements Shape.Visitor<Optional<String>> {

    static final FieldRemedy INSTANCE = new FieldRemedy();

    static final String ANY_FIELD = "use a text, a number, a boolean, an enum, a list of an enum, a date or a URI";

    /** Of the formats of JSON Schema a form has these, and that of an email, which no type has. */
    private static final Set<String> FORMATS = Set.of("date", "date-time", "uri");

    private static final Optional<String> FITS = Optional.empty();

    private FieldRemedy() {}

    @Override
    public Optional<String> scalar(ScalarShape shape) {
        Scalar scalar = shape.scalar();
        if (scalar == Scalar.LOCAL_DATE_TIME) {
            return Optional.of("use 'OffsetDateTime'");
        }
        return isField(scalar) ? FITS : Optional.of("use 'String'");
    }

    /** There are no patterns in a form. */
    private static boolean isField(Scalar scalar) {
        return switch (scalar.kind()) {
            case TRUTH, NUMBER, LETTER, TEXT -> true;
            case MOMENT, VALUE -> scalar.json() != JsonType.STRING || hasFormat(scalar);
            case BINARY -> false;
        };
    }

    private static boolean hasFormat(Scalar scalar) {
        return scalar.constraints().all(Keyword.FORMAT).anyMatch(format -> FORMATS.contains(format.value()));
    }

    /** What the constants are called must be known when the form is made. */
    @Override
    public Optional<String> enumeration(EnumShape shape) {
        return shape.code().isEmpty() ? FITS : Optional.of("use an enum whose constants are known by their names");
    }

    @Override
    public Optional<String> sequence(SequenceShape shape) {
        return shape.type() == Sequence.STREAM ? Optional.of("use a 'List' of an enum") : choice(shape.element());
    }

    @Override
    public Optional<String> array(ArrayShape shape) {
        return choice(shape.element());
    }

    @Override
    public Optional<String> map(MapShape shape) {
        return Optional.of("make a component of each key");
    }

    @Override
    public Optional<String> object(ObjectShape shape) {
        return Optional.of("move what is in it up to the form");
    }

    @Override
    public Optional<String> union(UnionShape shape) {
        return Optional.of("make a form of each kind");
    }

    @Override
    public Optional<String> untyped(UntypedShape shape) {
        return Optional.of(ANY_FIELD);
    }

    private Optional<String> choice(Shape element) {
        return element.bare() instanceof EnumShape constants
                ? enumeration(constants)
                : Optional.of("use a 'List' of an enum");
    }
}
