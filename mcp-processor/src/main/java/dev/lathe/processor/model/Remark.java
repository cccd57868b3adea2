package dev.lathe.processor.model;

import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Site;

/**
 * What the user says in an annotation that is known, and does not get there.
 *
 * @param problem whether it is ignored, or refused because something else would come of it
 */
public record Remark(Problem problem, String what, String remedy, Site site) {

    /** Returns that it makes no difference. */
    public static Remark ignored(String what, String remedy, Site site) {
        return new Remark(Problem.IGNORED, what, remedy, site);
    }

    /** Returns that it cannot be had. */
    public static Remark refused(String what, String remedy, Site site) {
        return new Remark(Problem.REFUSED, what, remedy, site);
    }
}
