package dev.lathe.http.launch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address is made of. Whether there is such a host is found out when it is used.
 *
 * <p>Each method is given a text, and the words that a refusal of it begins with: who says it, and what is expected.
 */
final class Syntax {

    static final String PORT_FORM = "a port from 0 to 65535, of which 0 is any that is free";
    static final String PATH_FORM = "a path such as /mcp, of letters, digits and what stands for itself in a URL";

    private static final int LAST_PORT = 65_535;
    private static final String PORT = "[0-9]{1,5}";
    private static final String NAME = "[\\w.-]+";

    /** The address may name the interface it is of. */
    private static final String VERSION_6 = "\\p{XDigit}*:[\\p{XDigit}.]*:[\\p{XDigit}:.]*(?:%[\\w.-]+)?";

    private static final Pattern HOST = Pattern.compile(NAME + "|" + VERSION_6 + "|\\[" + VERSION_6 + "]");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?<host>" + NAME + "|\\[" + VERSION_6 + "]):)?(?<port>" + PORT + ")");

    /** Neither encoded characters nor dots that lead elsewhere: one path has one spelling. */
    private static final Pattern PATH = Pattern.compile("/|(?:/(?!\\.{1,2}(?:/|$))[\\w.~!$&'()*+,;=:@-]+)+");

    private Syntax() {}

    /** Reads {@code [HOST:]PORT}; the path of the result is none. */
    static Arguments address(String text, String form) throws MistakeException {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches() || Integer.parseInt(address.group("port")) > LAST_PORT) {
            throw mistake(text, form);
        }
        String host = address.group("host");
        return new Arguments(host == null ? null : bare(host), Integer.valueOf(address.group("port")), null);
    }

    /** Reads a host, with brackets or without, and returns it without. */
    static String host(String text, String form) throws MistakeException {
        return bare(matching(HOST, text, form));
    }

    static int port(String text, String form) throws MistakeException {
        if (!text.matches(PORT) || Integer.parseInt(text) > LAST_PORT) {
            throw mistake(text, form);
        }
        return Integer.parseInt(text);
    }

    static String path(String text, String form) throws MistakeException {
        return matching(PATH, text, form);
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static String matching(Pattern pattern, String text, String form) throws MistakeException {
        if (!pattern.matcher(text).matches()) {
            throw mistake(text, form);
        }
        return text;
    }

    private static MistakeException mistake(String text, String form) {
        return new MistakeException(form + ", not '" + text + "'");
    }
}
