package dev.lathe.processor.write.source;

import java.util.HashSet;
import java.util.Set;

/**
 * The constants of a class, counted from its source: more than the compiler makes of them, but not by much.
 *
 * <p>A text, a name and a member have constants, each once, however often it is named.
 */
final class ConstantPool {

    private static final int MOST = 65_534;

    /** What a class has before there is anything in it, and what overloaded methods have more than once. */
    private static final int BASE = 500;

    /** Its class, the name of that, and the name as part of a signature. */
    private static final int TYPE = 3;

    /** Two constants that lead to one for its name and its signature, in our class and in the user's. */
    private static final int MEMBER = 5;

    /** A handle of the method, what it is handed to, and the call that makes an object of it. */
    private static final int REFERENCE = 12;

    private final String source;
    private final Set<String> texts = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> members = new HashSet<>();
    private final Set<String> references = new HashSet<>();

    private ConstantPool(String source) {
        this.source = source;
    }

    /** Tells whether a class file has room for what the source has in it. */
    static boolean hasRoomFor(String source) {
        return source.length() <= MOST || atMost(source) <= MOST;
    }

    /** Returns a number of constants that the class of the source does not exceed. */
    static int atMost(String source) {
        ConstantPool pool = new ConstantPool(source);
        int at = 0;
        while (at < source.length()) {
            at = pool.read(at);
        }
        return pool.size();
    }

    private int size() {
        int size = BASE + MEMBER * members.size() + REFERENCE * references.size();
        for (String name : names) {
            boolean isType =
                    Character.isUpperCase(name.charAt(0)) && name.chars().anyMatch(Character::isLowerCase);
            size += isType ? TYPE : 1;
        }
        for (String text : texts) {
            size += names.contains(text) ? 1 : 2;
        }
        return size;
    }

    /** Reads what begins there, and returns where it ends. */
    private int read(int start) {
        char first = source.charAt(start);
        if (source.startsWith("/*", start)) {
            return source.indexOf("*/", start) + 2;
        }
        if (first == '"' || first == '\'') {
            return readText(start, source.startsWith("\"\"\"", start) ? "\"\"\"" : String.valueOf(first));
        }
        return Character.isJavaIdentifierPart(first) ? readName(start) : start + 1;
    }

    private int readText(int start, String quotes) {
        int end = start + quotes.length();
        while (!source.startsWith(quotes, end)) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        texts.add(source.substring(start + quotes.length(), end));
        return end + quotes.length();
    }

    private int readName(int start) {
        int end = start;
        while (Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        String name = source.substring(start, end);
        names.add(name);
        if (source.startsWith("::", start - 2)) {
            references.add(name);
        } else if (source.startsWith(".", start - 1) || source.charAt(end) == '(') {
            members.add(name);
        }
        return end;
    }
}
