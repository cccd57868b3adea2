package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.ConstrainedShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Shape.UntypedShape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of a value in words: {@code 1 to 9}, {@code up to 40 characters}.
 *
 * <p>Of the parts of a list or a map it says that each is asked it; the members of an object say it themselves.
 */
public final class Phrases implements Shape.Visitor<List<Phrases.Phrase>> {

    /**
     * One thing that is asked.
     *
     * @param part of which part of the value, as in {@code each name}; empty when it is the value itself
     */
    record Phrase(String part, String text) {

        Phrase in(String whole) {
            return new Phrase(part.isEmpty() ? whole : part + " of " + whole, text);
        }

        @Override
        public String toString() {
            return part.isEmpty() ? text : part + " " + text;
        }
    }

    private static final Phrases INSTANCE = new Phrases();

    private Phrases() {}

    /** Returns a phrase for each thing that is asked. */
    public static List<String> of(Shape shape) {
        return shape.accept(INSTANCE).stream().map(Phrase::toString).toList();
    }

    /** Returns a phrase for each thing that is asked. */
    public static List<String> of(Constraints constraints) {
        List<String> words = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            range(constraints, measure).ifPresent(words::add);
        }
        constraints.all().stream()
                .flatMap(constraint -> ofOther(constraint).stream())
                .forEach(words::add);
        return words;
    }

    /** Returns the phrases of two that exclude each other: {@code at least 9 and at most 1}. */
    public static String ofContradiction(Constraints constraints) {
        return constraints.all().stream()
                .flatMap(constraint -> of(new Constraints(List.of(constraint))).stream())
                .collect(Collectors.joining(" and "));
    }

    @Override
    public List<Phrase> scalar(ScalarShape shape) {
        return phrases(ofScalar(shape.scalar(), new Constraints(List.of())));
    }

    @Override
    public List<Phrase> constrained(ConstrainedShape shape) {
        return shape.bare() instanceof ScalarShape scalar
                ? phrases(ofScalar(scalar.scalar(), shape.constraints()))
                : Stream.concat(phrases(of(shape.constraints())).stream(), shape.shape().accept(this).stream())
                        .toList();
    }

    @Override
    public List<Phrase> sequence(SequenceShape shape) {
        return each("each", shape.element());
    }

    @Override
    public List<Phrase> array(ArrayShape shape) {
        return each("each", shape.element());
    }

    @Override
    public List<Phrase> map(MapShape shape) {
        return Stream.concat(each("each name", shape.key()).stream(), each("each value", shape.value()).stream())
                .toList();
    }

    @Override
    public List<Phrase> enumeration(EnumShape shape) {
        return List.of();
    }

    @Override
    public List<Phrase> object(ObjectShape shape) {
        return List.of();
    }

    @Override
    public List<Phrase> union(UnionShape shape) {
        return List.of();
    }

    @Override
    public List<Phrase> untyped(UntypedShape shape) {
        return List.of();
    }

    private List<Phrase> each(String whole, Shape part) {
        return part.accept(this).stream().map(phrase -> phrase.in(whole)).toList();
    }

    private static List<Phrase> phrases(List<String> texts) {
        return texts.stream().map(text -> new Phrase("", text)).toList();
    }

    /** A pattern or a format of the type's own is hard to read: an example says more than a pattern. */
    private static List<String> ofScalar(Scalar scalar, Constraints asked) {
        Constraints own = scalar.constraints();
        boolean hasPattern = own.all(Keyword.PATTERN).findAny().isPresent();
        List<Constraint> limits = own.all().stream()
                .filter(next -> next.keyword().measure().isPresent())
                .toList();
        List<String> words = of(new Constraints(limits).and(asked));
        return hasPattern
                ? Stream.concat(Stream.of("such as " + scalar.example()), words.stream())
                        .toList()
                : words;
    }

    private static Optional<String> range(Constraints constraints, Measure measure) {
        Optional<Constraint> least = constraints.least(measure);
        Optional<Constraint> greatest = constraints.greatest(measure);
        if (least.isEmpty() || greatest.isEmpty()) {
            return least.or(() -> greatest).map(limit -> limit(limit, measure));
        }
        boolean isOpen =
                least.get().keyword().isExclusive() || greatest.get().keyword().isExclusive();
        return Optional.of(
                isOpen
                        ? limit(least.get(), measure) + " and " + limit(greatest.get(), measure)
                        : between(text(least.get()), text(greatest.get()), measure));
    }

    private static String between(String least, String greatest, Measure measure) {
        return least.equals(greatest)
                ? "exactly " + measure.counted(least)
                : least + " to " + measure.counted(greatest);
    }

    private static String limit(Constraint limit, Measure measure) {
        String much = measure.counted(text(limit));
        return switch (limit.keyword()) {
            case EXCLUSIVE_MINIMUM -> "more than " + much;
            case EXCLUSIVE_MAXIMUM -> "less than " + much;
            case MAXIMUM -> "at most " + much;
            case MULTIPLE_OF -> "a multiple of " + much;
            default -> (limit.keyword().isUpper() ? "up to " : "at least ") + much;
        };
    }

    /** What is no limit; a format is said by the type. */
    private static Optional<String> ofOther(Constraint constraint) {
        return switch (constraint.keyword()) {
            case PATTERN, JAVA_PATTERN -> Optional.of("must match " + constraint.value());
            case EMAIL -> Optional.of("an email address");
            case CONST -> Optional.of("must be " + constraint.value());
            case NOT_BLANK -> Optional.of("not blank");
            case TENSE -> Optional.of(((Tense) constraint.value()).text());
            case MINIMUM,
                    MAXIMUM,
                    EXCLUSIVE_MINIMUM,
                    EXCLUSIVE_MAXIMUM,
                    MULTIPLE_OF,
                    MIN_LENGTH,
                    MAX_LENGTH,
                    FORMAT,
                    MIN_ITEMS,
                    MAX_ITEMS,
                    MIN_PROPERTIES,
                    MAX_PROPERTIES -> Optional.empty();
        };
    }

    private static String text(Constraint limit) {
        return ((BigDecimal) limit.value()).toPlainString();
    }
}
