package dev.lathe.processor.read;

import dev.lathe.processor.model.Constraint;
import dev.lathe.processor.model.Demand.OnlyNull;
import dev.lathe.processor.model.Keyword;
import dev.lathe.processor.model.Tense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What each of the known constraints asks of a value that it is for. */
final class ConstraintReader {

    /** A number with more digits than this is none that can be read. */
    private static final int MOST_DIGITS = 1_000;

    private final Annotation annotation;
    private final Set<ValueKind> kinds;

    private ConstraintReader(Annotation annotation, Set<ValueKind> kinds) {
        this.annotation = annotation;
        this.kinds = kinds;
    }

    static Asked read(KnownConstraint known, Annotation annotation, Set<ValueKind> kinds) {
        ConstraintReader reader = new ConstraintReader(annotation, kinds);
        return switch (known) {
            case NOT_NULL -> Asked.of();
            case NULL -> Asked.faulty(new OnlyNull());
            case NOT_BLANK -> Asked.of(Constraint.notBlank());
            case NOT_EMPTY -> reader.sized(1, Integer.MAX_VALUE);
            case SIZE -> reader.sized(reader.number("min", 0), reader.number("max", Integer.MAX_VALUE));
            case MIN -> Asked.of(Constraint.of(Keyword.MINIMUM, reader.number("value", 0)));
            case MAX -> Asked.of(Constraint.of(Keyword.MAXIMUM, reader.number("value", 0)));
            case DECIMAL_MIN -> reader.decimal(Keyword.MINIMUM, Keyword.EXCLUSIVE_MINIMUM);
            case DECIMAL_MAX -> reader.decimal(Keyword.MAXIMUM, Keyword.EXCLUSIVE_MAXIMUM);
            case POSITIVE -> Asked.of(Constraint.of(Keyword.EXCLUSIVE_MINIMUM, 0));
            case POSITIVE_OR_ZERO -> Asked.of(Constraint.of(Keyword.MINIMUM, 0));
            case NEGATIVE -> Asked.of(Constraint.of(Keyword.EXCLUSIVE_MAXIMUM, 0));
            case NEGATIVE_OR_ZERO -> Asked.of(Constraint.of(Keyword.MAXIMUM, 0));
            case DIGITS -> reader.digits(reader.number("integer", 0), reader.number("fraction", 0));
            case EMAIL -> reader.email();
            case PATTERN -> RegexReader.read(annotation, annotation.text("regexp"));
            case PAST -> Asked.of(new Constraint(Keyword.TENSE, Tense.PAST));
            case PAST_OR_PRESENT -> Asked.of(new Constraint(Keyword.TENSE, Tense.PAST_OR_PRESENT));
            case FUTURE -> Asked.of(new Constraint(Keyword.TENSE, Tense.FUTURE));
            case FUTURE_OR_PRESENT -> Asked.of(new Constraint(Keyword.TENSE, Tense.FUTURE_OR_PRESENT));
            case ASSERT_TRUE -> Asked.of(new Constraint(Keyword.CONST, true));
            case ASSERT_FALSE -> Asked.of(new Constraint(Keyword.CONST, false));
        };
    }

    private Asked sized(long least, long most) {
        if (least < 0 || most < 0) {
            return least < 0 ? negative("min", least) : negative("max", most);
        }
        if (kinds.contains(ValueKind.TEXT)) {
            return between(Keyword.MIN_LENGTH, least, Keyword.MAX_LENGTH, most);
        }
        return kinds.contains(ValueKind.ITEMS)
                ? between(Keyword.MIN_ITEMS, least, Keyword.MAX_ITEMS, most)
                : between(Keyword.MIN_PROPERTIES, least, Keyword.MAX_PROPERTIES, most);
    }

    private static Asked between(Keyword lower, long least, Keyword upper, long most) {
        List<Constraint> limits = new ArrayList<>();
        if (least > 0) {
            limits.add(Constraint.of(lower, least));
        }
        if (most < Integer.MAX_VALUE) {
            limits.add(Constraint.of(upper, most));
        }
        return Asked.of(limits);
    }

    private Asked decimal(Keyword inclusive, Keyword exclusive) {
        String text = annotation.text("value");
        boolean isInclusive = annotation.flag("inclusive").orElse(true);
        try {
            BigDecimal bound = new BigDecimal(text);
            if (bound.precision() + Math.abs((long) bound.scale()) <= MOST_DIGITS) {
                return Asked.of(Constraint.of(isInclusive ? inclusive : exclusive, bound));
            }
            return Asked.senseless("value", text, "too long to be read", "write one of at most 1000 digits");
        } catch (NumberFormatException e) {
            return Asked.senseless("value", text, "no number", "write one such as '0.5'");
        }
    }

    /** The numbers of three digits before the point and two behind it are those from -999.99 to 999.99 in steps. */
    private Asked digits(long integer, long fraction) {
        if (integer < 0 || fraction < 0) {
            return integer < 0 ? negative("integer", integer) : negative("fraction", fraction);
        }
        if (integer > MOST_DIGITS || fraction > MOST_DIGITS) {
            return Asked.of();
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft((int) fraction);
        BigDecimal most = BigDecimal.TEN.pow((int) integer).subtract(step);
        return Asked.of(
                Constraint.of(Keyword.MINIMUM, most.negate()),
                Constraint.of(Keyword.MAXIMUM, most),
                Constraint.of(Keyword.MULTIPLE_OF, step));
    }

    private Asked email() {
        Constraint address = Constraint.email();
        String regex = annotation.text("regexp");
        if (regex.isEmpty() || regex.equals(".*")) {
            return Asked.of(address);
        }
        Asked also = RegexReader.read(annotation, regex);
        List<Constraint> both = new ArrayList<>(List.of(address));
        both.addAll(also.constraints());
        return new Asked(both, also.fault());
    }

    private static Asked negative(String attribute, long value) {
        return Asked.senseless(attribute, value, "negative", "write 0 or more");
    }

    private long number(String attribute, long absent) {
        return annotation.number(attribute).orElse(absent);
    }
}
