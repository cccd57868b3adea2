package dev.lathe.processor.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is asked of one value besides its type, in the order of the keywords. */
public record Constraints(List<Constraint> all) {

    private static final long LARGEST_EXACT = (1L << 53) - 1;

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

    /** Returns the limits of the whole numbers that every client knows exactly, up to 2<sup>53</sup>. */
    public static Constraints ofExactNumbers() {
        return between(-LARGEST_EXACT, LARGEST_EXACT);
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

    /** Returns the first two that no value can keep to at once. */
    public Optional<Constraints> contradiction() {
        return all.stream()
                .flatMap(one -> all.stream().filter(one::excludes).map(other -> new Constraints(List.of(one, other))))
                .findFirst();
    }

    private Optional<Constraint> limit(Measure measure, boolean upper) {
        return all.stream()
                .filter(next -> next.keyword().measure().filter(measure::equals).isPresent()
                        && next.keyword().isUpper() == upper)
                .findFirst();
    }
}
