package dev.lathe.processor.read;

import dev.lathe.processor.model.ScalarKind;
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

/** What to use instead of a shape whose values no text can be; absent for one whose values can. */
final class TextRemedy implements Shape.Visitor<Optional<String>> {

    static final TextRemedy INSTANCE = new TextRemedy();

    static final String ANY_TEXT = "use a text, a number, a boolean, an enum, a date or a time";

    private static final Optional<String> FITS = Optional.empty();

    private TextRemedy() {}

    @Override
    public Optional<String> scalar(ScalarShape shape) {
        return shape.scalar().kind() == ScalarKind.BINARY ? Optional.of("use a 'String'") : FITS;
    }

    @Override
    public Optional<String> enumeration(EnumShape shape) {
        return FITS;
    }

    @Override
    public Optional<String> sequence(SequenceShape shape) {
        return Optional.of("use a 'String' and split it");
    }

    @Override
    public Optional<String> array(ArrayShape shape) {
        return Optional.of("use a 'String' and split it");
    }

    @Override
    public Optional<String> map(MapShape shape) {
        return Optional.of("make an argument of each key");
    }

    @Override
    public Optional<String> object(ObjectShape shape) {
        return Optional.of("make an argument of each member");
    }

    @Override
    public Optional<String> union(UnionShape shape) {
        return Optional.of("make a method for each kind");
    }

    @Override
    public Optional<String> untyped(UntypedShape shape) {
        return Optional.of("use a 'String'");
    }
}
