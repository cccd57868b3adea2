package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.problem.Site;
import java.util.List;

/**
 * A type whose values are of one of several classes, of which a member says which.
 *
 * @param isSealed whether the compiler knows that there are no other classes
 * @param isSource whether it is being compiled; otherwise nothing can be shown at its own place
 */
public record UnionClass(
        String description,
        Discriminator discriminator,
        List<Branch> branches,
        boolean isSealed,
        boolean isSource,
        Site site) {

    public UnionClass {
        branches = List.copyOf(branches);
    }

    /** Returns the same union of these. */
    public UnionClass of(List<Branch> known) {
        return new UnionClass(description, discriminator, known, isSealed, isSource, site);
    }

    /**
     * The member that says which class it is.
     *
     * @param isDeclared whether the classes have a member of that name, which is the same
     */
    public record Discriminator(String name, boolean isDeclared) {

        /** Returns those of the members that do not say so. */
        public List<Slot> without(List<Slot> members) {
            return members.stream()
                    .filter(member -> !member.name().equals(name))
                    .toList();
        }
    }

    /**
     * One of the classes, and the value of the member that says so.
     *
     * @param aliases more values that a client may send
     * @param site where the tag is written
     */
    public record Branch(String tag, List<String> aliases, ObjectShape shape, Site site) {
        public Branch {
            aliases = List.copyOf(aliases);
        }
    }
}
