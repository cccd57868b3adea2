package dev.lathe.processor.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is asked of one value besides its type, in the order of the keywords. */
public record Constraints(List<Constraint> all) {

    public Constraints {
        all = List.copyOf(all);
    }

    /** Returns these without what says nothing beside a stricter one. */
    public static Constraints of(Collection<Constraint> all) {
        return new Constraints(all.stream()
                .distinct()
                .filter(next -> all.stream().noneMatch(other -> other.isStricterThan(next)))
                .sorted(Comparator.comparing(Constraint::keyword))
                .toList());
    }

    static Constraints between(long least, long greatest) {
        return new Constraints(
                List.of(Constraint.of(Keyword.MINIMUM, least), Constraint.of(Keyword.MAXIMUM, greatest)));
    }

    public Constraints and(Constraints others) {
        return of(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** Returns what these say that the others do not say themselves. */
    public Constraints beyond(Constraints others) {
        return new Constraints(all.stream()
                .filter(next -> others.all.stream().noneMatch(other -> other.isStricterThan(next)))
                .toList());
    }

    /** Returns what these come to for whole numbers, which are multiples of 1 anyway, and of what is less. */
    public Constraints ofIntegers() {
        return of(all.stream()
                .filter(next -> next.keyword() != Keyword.MULTIPLE_OF)
                .map(Constraint::ofIntegers)
                .toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Stream<Constraint> all(Keyword keyword) {
        return all.stream().filter(next -> next.keyword() == keyword);
    }

    public Constraints without(Constraint constraint) {
        return new Constraints(
                all.stream().filter(next -> !next.equals(constraint)).toList());
    }

    Optional<Constraint> least(Measure measure) {
        return limit(measure, false);
    }

    Optional<Constraint> greatest(Measure measure) {
        return limit(measure, true);
    }

    /** Tells whether some value can keep to all of them. */
    public boolean isPossible() {
        boolean hasOneConstant = all(Keyword.CONST).count() <= 1;
        List<Tense> tenses =
                all(Keyword.TENSE).map(tense -> (Tense) tense.value()).toList();
        return hasOneConstant
                && Arrays.stream(Measure.values()).allMatch(this::hasRoom)
                && tenses.stream().noneMatch(one -> tenses.stream().anyMatch(one::excludes));
    }

    private boolean hasRoom(Measure measure) {
        Optional<Constraint> least = least(measure).or(() -> leastOfVisible(measure));
        Optional<Constraint> greatest = greatest(measure);
        if (least.isEmpty() || greatest.isEmpty()) {
            return true;
        }
        int order = number(least.get()).compareTo(number(greatest.get()));
        boolean isOpen =
                least.get().keyword().isExclusive() || greatest.get().keyword().isExclusive();
        return order < 0 || order == 0 && !isOpen;
    }

    /** A text that is not blank is at least one character long. */
    private Optional<Constraint> leastOfVisible(Measure measure) {
        return measure == Measure.LENGTH && all(Keyword.NOT_BLANK).findAny().isPresent()
                ? Optional.of(Constraint.of(Keyword.MIN_LENGTH, 1))
                : Optional.empty();
    }

    private Optional<Constraint> limit(Measure measure, boolean upper) {
        return all.stream()
                .filter(next -> next.keyword().measure().filter(measure::equals).isPresent()
                        && next.keyword().isUpper() == upper)
                .findFirst();
    }

    private static BigDecimal number(Constraint limit) {
        return (BigDecimal) limit.value();
    }
}
