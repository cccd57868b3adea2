package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One URI against one URI template (RFC 6570), part by part: {@code city://{name}/{+rest}{?units}} is
 *
 * <pre>{@code UriMatch.of(uri).text("city://").variable("name").text("/").path("rest").query("units").match()}</pre>
 *
 * <p>A URI matches if the template could have been expanded to it; nothing else is served by accident:
 *
 * <ul>
 *   <li>Literals are compared as they are written.
 *   <li>{@code {name}} is one or more characters within a segment: it ends before {@code /}, {@code ?} and {@code #}.
 *       Besides unreserved and escaped characters, those are taken that clients leave as they are there
 *       ({@code !$&'()*+,;=:@} and letters beyond ASCII). An escaped {@code /} is a part of the value. It ends where
 *       the next literal comes first.
 *   <li>{@code {+path}} is one or more characters and may have {@code /}; an escaped one, which could not be told from
 *       these, does not match. It ends where the next literal comes last. A template has one at most.
 *   <li>Neither has a segment {@code .} or {@code ..} in its value, nor one that is cut off by a backslash: a normal
 *       URI has none (RFC 3986, 6.2.2.3), and paths are climbed with them.
 *   <li>{@code {?a,b}} are in any order, once each at most, and may be empty; {@code +} is a plus sign. A name that is
 *       not in the template does not match, so that a misspelled one is told instead of ignored.
 *   <li>Values are decoded once, as strict UTF-8. A bad escape and an escaped NUL do not match, and no URI of more than
 *       8,192 characters does.
 * </ul>
 *
 * <p>Takes a time that is linear in the URI's length: no choice is ever taken back. Not for use by several threads.
 */
public final class UriMatch {

    static final int LONGEST = 8 * 1024;

    private final CharSequence uri;

    /** A text stands before each variable, and one behind the last; any may be empty. */
    private final List<String> texts = new ArrayList<>();

    private final List<String> variables = new ArrayList<>();
    private List<String> queryVariables = List.of();
    private int path = -1;

    private UriMatch(CharSequence uri) {
        this.uri = uri;
        texts.add("");
    }

    /** Begins a template that is compared with this URI. */
    public static UriMatch of(String uri) {
        return new UriMatch(uri);
    }

    /** The same, for whom wants to see how often it is looked at. */
    static UriMatch of(CharSequence uri) {
        return new UriMatch(uri);
    }

    /** Adds a literal. */
    public UriMatch text(String literal) {
        int last = texts.size() - 1;
        texts.set(last, texts.get(last) + literal);
        return this;
    }

    /** Adds {@code {name}}. */
    public UriMatch variable(String name) {
        variables.add(name);
        texts.add("");
        return this;
    }

    /** Adds {@code {+name}}. */
    public UriMatch path(String name) {
        path = variables.size();
        return variable(name);
    }

    /** Adds {@code {?names}}, the end of a template. */
    public UriMatch query(String... names) {
        queryVariables = List.of(names);
        return this;
    }

    /**
     * Returns the values of the variables as strings, first those of the path and then those of the query as they were
     * sent; or null if the URI does not match.
     */
    public @Nullable JsonObject match() {
        if (uri.length() > LONGEST) {
            return null;
        }
        int end = queryVariables.isEmpty() ? uri.length() : find('?', 0);
        Map<String, JsonValue> values = new LinkedHashMap<>();
        return matchPath(end, values) && matchQuery(end + 1, values) ? JsonObject.of(values) : null;
    }

    private boolean matchPath(int end, Map<String, JsonValue> values) {
        String first = texts.get(0);
        if (!isAt(0, end, first)) {
            return false;
        }
        int last = variables.size() - 1;
        if (last < 0) {
            return first.length() == end;
        }
        int to = end - texts.get(last + 1).length();
        if (!isAt(to, end, texts.get(last + 1))) {
            return false;
        }
        return matchVariables(first.length(), to, values);
    }

    /** Goes from the left, and from the right as far as to the variable that may have everything in it. */
    private boolean matchVariables(int from, int to, Map<String, JsonValue> values) {
        int last = variables.size() - 1;
        int middle = path < 0 ? last : path;
        int[] starts = new int[last + 1];
        int[] ends = new int[last + 1];
        int left = from;
        for (int i = 0; i < middle && left >= 0; i++) {
            starts[i] = left;
            ends[i] = first(texts.get(i + 1), left, to);
            left = ends[i] < 0 ? -1 : ends[i] + texts.get(i + 1).length();
        }
        int right = to;
        for (int i = last; i > middle && right >= 0; i--) {
            ends[i] = right;
            right = last(texts.get(i), left, right);
            starts[i] = right + texts.get(i).length();
        }
        if (left < 0 || right <= left) {
            return false;
        }
        starts[middle] = left;
        ends[middle] = right;
        return put(starts, ends, values);
    }

    private boolean put(int[] starts, int[] ends, Map<String, JsonValue> values) {
        for (int i = 0; i < starts.length; i++) {
            CharSequence encoded = uri.subSequence(starts[i], ends[i]);
            String value = PercentEncoded.decode(encoded, i == path ? UriPart.PATH : UriPart.SEGMENT);
            if (value == null || value.isEmpty() || hasDots(value) || i == path && hasOtherSlashes(encoded, value)) {
                return false;
            }
            values.put(variables.get(i), new JsonString(value));
        }
        return true;
    }

    private static boolean hasDots(String value) {
        for (String segment : value.replace('\\', '/').split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOtherSlashes(CharSequence encoded, String value) {
        return count(encoded) != count(value);
    }

    private static int count(CharSequence text) {
        int slashes = 0;
        for (int i = 0; i < text.length(); i++) {
            slashes += text.charAt(i) == '/' ? 1 : 0;
        }
        return slashes;
    }

    private boolean matchQuery(int start, Map<String, JsonValue> values) {
        int from = start;
        while (from < uri.length()) {
            int to = find('&', from);
            if (to > from && !put(from, to, values)) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    private boolean put(int from, int to, Map<String, JsonValue> values) {
        int equals = Math.min(find('=', from), to);
        String name = uri.subSequence(from, equals).toString();
        String value = PercentEncoded.decode(uri.subSequence(Math.min(equals + 1, to), to), UriPart.QUERY);
        return value != null
                && queryVariables.contains(name)
                && values.putIfAbsent(name, new JsonString(value)) == null;
    }

    /** Returns where the literal comes first, behind one character at least; -1 if nowhere. */
    private int first(String literal, int from, int to) {
        for (int at = from + 1; at <= to - literal.length(); at++) {
            if (isAt(at, to, literal) && !isWithinEscape(at, from)) {
                return at;
            }
        }
        return -1;
    }

    /** Returns where the literal comes last, before one character at least; -1 if nowhere. */
    private int last(String literal, int from, int to) {
        for (int at = to - literal.length() - 1; at >= from; at--) {
            if (isAt(at, to, literal) && !isWithinEscape(at, from)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isWithinEscape(int at, int from) {
        return at - 1 >= from && uri.charAt(at - 1) == '%' || at - 2 >= from && uri.charAt(at - 2) == '%';
    }

    private boolean isAt(int at, int to, String literal) {
        if (at < 0 || at + literal.length() > to) {
            return false;
        }
        for (int i = 0; i < literal.length(); i++) {
            if (uri.charAt(at + i) != literal.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the character comes first, or the end of the URI. */
    private int find(char wanted, int from) {
        int at = from;
        while (at < uri.length() && uri.charAt(at) != wanted) {
            at++;
        }
        return at;
    }
}
