package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.problem.Site;
import java.util.List;

/**
 * A type whose values are of one of several classes, of which a member says which.
 *
 * @param discriminator the name of that member
 * @param isSource whether it is being compiled; otherwise nothing can be shown at its own place
 */
public record UnionClass(String description, String discriminator, List<Branch> branches, boolean isSource, Site site) {

    public UnionClass {
        branches = List.copyOf(branches);
    }

    /** One of the classes, and the value of the member that says so. */
    public record Branch(String tag, ObjectShape shape) {}
}
