package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of a value that is sent as a text, of which no schema tells: what it looks like, and what else is asked
 * of it.
 */
public final class TextPhrases extends LiteralVisitor<Stream<String>> {

    private static final TextPhrases INSTANCE = new TextPhrases();

    private TextPhrases() {}

    /** Returns a phrase for each thing that is asked. */
    public static List<String> of(Shape shape) {
        return Stream.concat(shape.bare().accept(INSTANCE), Phrases.of(shape).stream())
                .distinct()
                .toList();
    }

    @Override
    public Stream<String> scalar(ScalarShape shape) {
        Scalar scalar = shape.scalar();
        return switch (scalar.json()) {
            case BOOLEAN -> Stream.of("true or false");
            case INTEGER -> Stream.of("a whole number");
            case NUMBER -> Stream.of("a number");
            case STRING ->
                Stream.of(scalar.example()).filter(text -> !text.isEmpty()).map("such as "::concat);
        };
    }

    @Override
    public Stream<String> enumeration(EnumShape shape) {
        return shape.code().isPresent()
                ? Stream.empty()
                : Stream.of(shape.constants().stream()
                        .map(EnumConstant::wireName)
                        .collect(Collectors.joining(", ", "one of ", "")));
    }
}
