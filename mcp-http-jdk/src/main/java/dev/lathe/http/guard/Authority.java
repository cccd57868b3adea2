package dev.lathe.http.guard;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a request is for: what stands in {@code Host}, and between the slashes of a URL.
 *
 * <p>Read more strictly than RFC 3986, section 3.2, has it: nobody's name before an {@code @}, nothing escaped, no
 * empty port, no dot at the end. Two spellings of one name would be two chances to get past a list.
 *
 * @param name a name or an address in lower case, that of IPv6 in brackets
 * @param port 1 to 65535, or {@link #NO_PORT}
 */
record Authority(String name, int port) {

    static final int NO_PORT = 0;

    /** The longest name there is in the DNS, a colon, and a port. */
    private static final int LONGEST = 253 + 1 + 5;

    /** The underscore is in no host's name, but in those that containers get. */
    private static final Pattern SYNTAX =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[\\w-]+(?:\\.[\\w-]+)*)(?::([1-9][0-9]{0,4}))?");

    /** Returns what the text names; empty when it is not one authority and nothing else. */
    static Optional<Authority> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = SYNTAX.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int port = parts.group(2) == null ? NO_PORT : Integer.parseInt(parts.group(2));
        return port > 65_535
                ? Optional.empty()
                : Optional.of(new Authority(parts.group(1).toLowerCase(Locale.ROOT), port));
    }

    /** Returns the same name without a port. */
    Authority withoutPort() {
        return new Authority(name, NO_PORT);
    }
}
