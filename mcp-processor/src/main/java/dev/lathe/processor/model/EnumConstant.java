package dev.lathe.processor.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A constant of an enum; the description is empty when there is none.
 *
 * @param name the name in Java
 * @param wireName the name in JSON
 * @param aliases more names that a client may use
 */
public record EnumConstant(String name, String wireName, List<String> aliases, String description) {

    /** Javadoc's own notion of a summary. */
    private static final Pattern SENTENCE = Pattern.compile("(.*?)\\.(\\s.*)?", Pattern.DOTALL);

    public EnumConstant {
        aliases = List.copyOf(aliases);
    }

    /** What people see instead of the name: the first sentence of the description; empty when there is none. */
    public String title() {
        Matcher sentence = SENTENCE.matcher(description);
        String first = sentence.matches() ? sentence.group(1) : description;
        return first.replaceAll("\\s+", " ");
    }
}
