package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.Optional;

/**
 * A named value: a parameter that is an argument, or a component of a record.
 *
 * @param javaName the name in Java
 * @param name the name in JSON
 * @param type the type as the user wrote it
 * @param description empty when there is none
 * @param nullable whether it is annotated as such
 * @param optional whether its type is {@code Optional}, of which the shape is the content
 */
public record Slot(
        String javaName,
        String name,
        String type,
        Shape shape,
        String description,
        boolean nullable,
        boolean optional,
        Optional<Written> defaultValue,
        Optional<Written> header,
        Site site,
        Site nameSite)
        implements Parameter {

    public Presence presence() {
        if (optional) {
            return Presence.OPTIONAL;
        }
        if (defaultValue.isPresent()) {
            return Presence.DEFAULTED;
        }
        return nullable ? Presence.NULLABLE : Presence.REQUIRED;
    }

    /** Returns the same slot with everything at another place, for one that is declared where nothing can be shown. */
    public Slot at(Site place) {
        return new Slot(
                javaName,
                name,
                type,
                shape,
                description,
                nullable,
                optional,
                defaultValue.map(written -> written.at(place)),
                header.map(written -> written.at(place)),
                place,
                place);
    }
}
