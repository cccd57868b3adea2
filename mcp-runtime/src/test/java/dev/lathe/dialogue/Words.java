package dev.lathe.dialogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of one conversation: those that {@link Dialogue} explains, and what has been caught under others. */
final class Words {

    private static final String SERVER =
            "\"_meta\":{\"io.modelcontextprotocol/serverInfo\":{\"name\":\"trial\",\"version\":\"1.0.0\"}}";

    /** A name, which no keyword of JSON Schema is. */
    private static final String NAME =
            "(?<!/)\\$(?!(?:schema|id|ref|defs|anchor|comment)\":)([a-z][A-Za-z0-9]*)(?:(?<=\\$meta)\\+)?";

    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final Pattern BLANKS = Pattern.compile("…|" + NAME);

    private static final String SCALAR = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|-?[0-9][-+.0-9eE]*+|true|false|null";

    private final Map<String, String> values = new HashMap<>();

    Words(String capabilities) {
        String meta = "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                + "\"io.modelcontextprotocol/clientCapabilities\":" + capabilities;
        values.put("$capabilities", capabilities);
        values.put("$meta+", meta);
        values.put("$meta", meta + "}");
        values.put("$server", SERVER);
    }

    /** Returns what the client says, with the names filled in. */
    String complete(String line) {
        return NAMES.matcher(line).replaceAll(name -> Matcher.quoteReplacement(value(name.group())));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the server has not said what " + name + " is");
        }
        return value;
    }

    /** Tells whether the server says what it is expected to say, and if so, catches what stands for new names. */
    boolean match(String expected, String said) {
        Set<String> caught = new HashSet<>();
        Matcher match = Pattern.compile(pattern(expected, caught)).matcher(said);
        if (!match.matches()) {
            return false;
        }
        caught.forEach(name -> values.put("$" + name, match.group(name)));
        return true;
    }

    /** Within a string a new name stands for text, elsewhere for a whole value that is no object and no array. */
    private String pattern(String expected, Set<String> caught) {
        StringBuilder pattern = new StringBuilder();
        boolean isInString = false;
        int end = 0;
        Matcher blank = BLANKS.matcher(expected);
        while (blank.find()) {
            String text = expected.substring(end, blank.start());
            isInString ^= quotes(text) % 2 == 1;
            pattern.append(Pattern.quote(text)).append(blank(blank.group(), isInString, caught));
            end = blank.end();
        }
        return pattern.append(Pattern.quote(expected.substring(end))).toString();
    }

    private String blank(String blank, boolean isInString, Set<String> caught) {
        if (blank.equals("…")) {
            return ".*";
        }
        if (blank.equals("$reference")) {
            return "[0-9a-f]{8}";
        }
        if (values.containsKey(blank)) {
            return Pattern.quote(values.get(blank));
        }
        String name = blank.substring(1);
        boolean isNew = caught.add(name);
        return isNew ? "(?<" + name + ">" + (isInString ? "[^\"]*?" : SCALAR) + ")" : "\\k<" + name + ">";
    }

    private static long quotes(String text) {
        return text.replace("\\\\", "")
                .replace("\\\"", "")
                .chars()
                .filter(c -> c == '"')
                .count();
    }
}
