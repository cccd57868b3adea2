package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;

/**
 * A record that is part of an argument or a result.
 *
 * @param isSource whether it is being compiled; otherwise its Javadoc is gone
 */
public record RecordClass(String description, List<Slot> components, boolean isSource, Site site) {

    public RecordClass {
        components = List.copyOf(components);
    }
}
