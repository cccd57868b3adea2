package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a value is called.
 *
 * <p>The title and the description are empty when there is none.
 *
 * @param javaName the name in Java
 * @param name the name in JSON
 * @param aliases more names that a client may use
 * @param title the name people see
 * @param site where the name in JSON is written
 */
public record Label(String javaName, String name, List<Written> aliases, String title, String description, Site site) {

    public Label {
        aliases = List.copyOf(aliases);
    }

    Label moved(UnaryOperator<Site> move) {
        List<Written> elsewhere =
                aliases.stream().map(alias -> alias.moved(move)).toList();
        return new Label(javaName, name, elsewhere, title, description, move.apply(site));
    }
}
