package dev.lathe.processor.model;

import java.util.List;

/**
 * A constant of an enum; the description is empty when there is none.
 *
 * @param name the name in Java
 * @param wireName the name in JSON
 * @param aliases more names that a client may use
 */
public record EnumConstant(String name, String wireName, List<String> aliases, String description) {
    public EnumConstant {
        aliases = List.copyOf(aliases);
    }
}
