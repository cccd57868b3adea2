package dev.lathe.processor.read;

import static dev.lathe.processor.read.ValueKind.ITEMS;
import static dev.lathe.processor.read.ValueKind.MEMBERS;
import static dev.lathe.processor.read.ValueKind.MOMENT;
import static dev.lathe.processor.read.ValueKind.NUMBER;
import static dev.lathe.processor.read.ValueKind.TEXT;
import static dev.lathe.processor.read.ValueKind.TRUTH;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The constraints of Jakarta Validation, and of Java EE before it, and what they are for. */
enum KnownConstraint {
    NOT_NULL("NotNull", ValueKind.values()),
    NULL("Null", ValueKind.values()),
    NOT_BLANK("NotBlank", TEXT),
    NOT_EMPTY("NotEmpty", TEXT, ITEMS, MEMBERS),
    SIZE("Size", TEXT, ITEMS, MEMBERS),
    MIN("Min", NUMBER),
    MAX("Max", NUMBER),
    DECIMAL_MIN("DecimalMin", NUMBER),
    DECIMAL_MAX("DecimalMax", NUMBER),
    POSITIVE("Positive", NUMBER),
    POSITIVE_OR_ZERO("PositiveOrZero", NUMBER),
    NEGATIVE("Negative", NUMBER),
    NEGATIVE_OR_ZERO("NegativeOrZero", NUMBER),
    DIGITS("Digits", NUMBER),
    EMAIL("Email", TEXT),
    PATTERN("Pattern", TEXT),
    PAST("Past", MOMENT),
    PAST_OR_PRESENT("PastOrPresent", MOMENT),
    FUTURE("Future", MOMENT),
    FUTURE_OR_PRESENT("FutureOrPresent", MOMENT),
    ASSERT_TRUE("AssertTrue", TRUTH),
    ASSERT_FALSE("AssertFalse", TRUTH);

    private static final List<String> HOMES = List.of("jakarta.validation.", "javax.validation.");

    private final String simpleName;

    @SuppressWarnings("ImmutableEnumChecker") // Nobody changes it.
    private final Set<ValueKind> kinds;

    KnownConstraint(String simpleName, ValueKind... kinds) {
        this.simpleName = simpleName;
        this.kinds = EnumSet.noneOf(ValueKind.class);
        this.kinds.addAll(List.of(kinds));
    }

    static Optional<KnownConstraint> of(Annotation annotation) {
        String name = annotation.qualifiedName();
        return Arrays.stream(values())
                .filter(next -> inHomes("constraints." + next.simpleName).anyMatch(name::equals))
                .findFirst();
    }

    /** Tells whether it is a constraint, whosever it is. */
    static boolean isAny(Annotation annotation) {
        return annotation.type().getAnnotationMirrors().stream()
                .map(mirror -> new Annotation(annotation.type(), mirror).qualifiedName())
                .anyMatch(name -> inHomes("Constraint").anyMatch(name::equals));
    }

    /** The group of what belongs to no group. */
    static boolean isDefaultGroup(String qualifiedName) {
        return inHomes("groups.Default").anyMatch(qualifiedName::equals);
    }

    /** Tells whether what it is on must be there. */
    boolean isNeverNull() {
        return this == NOT_NULL || this == NOT_BLANK || this == NOT_EMPTY;
    }

    boolean fits(Set<ValueKind> found) {
        return this == NOT_NULL || this == NULL || found.stream().anyMatch(kinds::contains);
    }

    /** Returns what to do about it on a value of such a kind. */
    String remedy(Set<ValueKind> found) {
        boolean isOfSizes = kinds.contains(ITEMS);
        if (found.contains(NUMBER) && isOfSizes) {
            return "use @Min and @Max";
        }
        if (found.contains(TEXT) && kinds.contains(NUMBER)) {
            return "use @Size, or a number";
        }
        ValueKind first = kinds.iterator().next();
        return found.contains(ITEMS) || found.contains(MEMBERS)
                ? "write it inside, as in 'List<@" + simpleName + " " + first.example() + ">'"
                : "it is for " + first.text() + (isOfSizes ? ", a list or a map" : "");
    }

    private static Stream<String> inHomes(String name) {
        return HOMES.stream().map(home -> home + name);
    }
}
