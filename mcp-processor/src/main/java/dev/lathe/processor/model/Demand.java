package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;

/**
 * An annotation that asks something of a value or of a part of it.
 *
 * @param annotation as it is written: {@code @Size}
 * @param neverNull whether the value itself must be there
 * @param constraints what is asked
 * @param fault what is wrong with the annotation
 */
public record Demand(
        String annotation, boolean neverNull, List<Constraint> constraints, Optional<Fault> fault, Site site) {

    public Demand {
        constraints = List.copyOf(constraints);
    }

    /** Returns the same demand shown at another place. */
    public Demand at(Site place) {
        return new Demand(annotation, neverNull, constraints, fault, place);
    }

    /** What is wrong with an annotation. */
    public sealed interface Fault {}

    /** It is for values of other types. */
    public record Misfit(String type, String remedy) implements Fault {}

    /** What one of its attributes says makes no sense, as in "value 'x' of @DecimalMin is no number; write …". */
    public record Senseless(String attribute, String value, String what, String remedy) implements Fault {}

    /** It lets null through and nothing else. */
    public record OnlyNull() implements Fault {}

    /** Nobody looks at it. */
    public record Unread(String remedy) implements Fault {}

    /** Only Java understands a part of its regular expression. */
    public record JavaOnly(String part, String remedy) implements Fault {}
}
