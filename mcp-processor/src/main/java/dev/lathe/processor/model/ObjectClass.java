package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;

/**
 * A record or a bean that is part of an argument or a result.
 *
 * @param making how it is read; absent for a class that can only be written
 * @param members what is written
 * @param isSource whether it is being compiled; otherwise nothing can be shown at its own place
 */
public record ObjectClass(
        String description, Optional<Making> making, List<Slot> members, boolean isSource, Site site) {

    public ObjectClass {
        members = List.copyOf(members);
    }

    /** Returns what a client may send of it, or will get. */
    public List<Slot> members(Direction direction) {
        return direction == Direction.OUTPUT
                ? members
                : making.map(Making::read).orElse(List.of());
    }
}
