package dev.lathe.processor.read;

import dev.lathe.processor.problem.Site;

/**
 * Where a type stands.
 *
 * @param site where the user reads of what is wrong with it
 * @param isOutermost whether it is a whole type, and no argument of another
 */
record Place(Site site, boolean isOutermost) {

    static Place outermost(Site site) {
        return new Place(site, true);
    }

    Place inside() {
        return new Place(site, false);
    }
}
