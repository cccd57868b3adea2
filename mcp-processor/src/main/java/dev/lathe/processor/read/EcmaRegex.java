package dev.lathe.processor.read;

import dev.lathe.processor.model.Demand.JavaOnly;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A regular expression of Java as the clients of a schema read it: by ECMA-262, and many with its flag {@code u}, which
 * allows no backslash that is not needed.
 *
 * <p>What means the same in both stays as it is or is spelled as both want it; the first part that ECMA-262 does not
 * know, or takes for something else, ends the reading.
 */
final class EcmaRegex {

    private static final String SYNTAX = "^$\\.*+?()[]{}|/";
    private static final String SAME_LETTERS = "dDwWsSbBnrtf";
    private static final Pattern SAME_PROPERTY = Pattern.compile(
            "L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?|(sc|Script|gc)=[A-Z]\\w*");
    private static final Pattern SAME_GROUP = Pattern.compile("\\((?!\\?)|\\(\\?(:|=|!|<=|<!|<[A-Za-z0-9]+>)");
    private static final Pattern LOOK_AROUND = Pattern.compile("\\(\\?(=|!|<=|<!)");
    private static final Map<Character, String> INSTEAD = Map.of(
            'Q', "put a backslash before each character",
            'A', "remove it",
            'z', "remove it",
            'Z', "remove it",
            'G', "remove it",
            'h', "write '[ \\t]'",
            'R', "write '\\r?\\n'",
            'x', "write '\\u' and four digits",
            '0', "write '\\x' and two digits");

    private final String java;
    private final StringBuilder ecma = new StringBuilder();
    private Optional<JavaOnly> javaOnly = Optional.empty();
    private int at;
    private boolean isRepeatable;
    private boolean hasAlternatives;

    /** The groups that are open, and whether they look around instead of taking anything. */
    private final Deque<Boolean> groups = new ArrayDeque<>();

    private EcmaRegex(String java) {
        this.java = java;
    }

    /** Reads an expression that Java has compiled. */
    static EcmaRegex of(String java) {
        EcmaRegex regex = new EcmaRegex(java);
        while (regex.isGoingOn()) {
            regex.next();
        }
        return regex;
    }

    /** The first part that only Java understands. */
    Optional<JavaOnly> javaOnly() {
        return javaOnly;
    }

    /** Returns the expression for the whole of a text. */
    String whole() {
        String text = ecma.toString();
        if (hasAlternatives) {
            return "^(?:" + text + ")$";
        }
        boolean isClosed = text.matches("(?s).*(?<!\\\\)(\\\\\\\\)*\\$");
        return (text.startsWith("^") ? "" : "^") + text + (isClosed ? "" : "$");
    }

    private boolean isGoingOn() {
        return at < java.length() && javaOnly.isEmpty();
    }

    private void next() {
        char c = java.charAt(at);
        switch (c) {
            case '\\' -> {
                isRepeatable = !java.startsWith("\\b", at) && !java.startsWith("\\B", at);
                escape(false);
            }
            case '[' -> {
                isRepeatable = true;
                characterClass();
            }
            case '(' -> group();
            case ')' -> {
                isRepeatable = !groups.pop();
                copy(at + 1);
            }
            case '*', '+', '?' -> quantifier(at + 1);
            case '{' -> quantifier(java.indexOf('}', at) + 1);
            case ']', '}' -> {
                isRepeatable = true;
                spell("\\" + c, at + 1);
            }
            default -> {
                isRepeatable = "^$|".indexOf(c) < 0;
                hasAlternatives |= c == '|' && groups.isEmpty();
                copy(at + 1);
            }
        }
    }

    private void group() {
        isRepeatable = false;
        if (SAME_GROUP.matcher(java).region(at, java.length()).lookingAt()) {
            groups.push(LOOK_AROUND.matcher(java).region(at, java.length()).lookingAt());
            copy(java.startsWith("(?", at) ? at + "(?:".length() : at + 1);
        } else if (java.startsWith("(?>", at)) {
            stop("(?>", "write '(?:'");
        } else {
            stop(java.substring(at, afterFlags()), "list both cases, as in '[aA]'");
        }
    }

    private void quantifier(int end) {
        if (!isRepeatable) {
            stop(java.substring(at, end), "remove it, since nothing can be there more than once");
            return;
        }
        isRepeatable = false;
        copy(end);
        if (java.startsWith("+", at)) {
            stop(java.substring(at - 1, at + 1), "remove the last '+'");
        } else if (java.startsWith("?", at)) {
            copy(at + 1);
        }
    }

    private void characterClass() {
        int start = at;
        copy(java.startsWith("[^", at) ? at + 2 : at + 1);
        if (java.startsWith("]", at)) {
            spell("\\]", at + 1);
        }
        boolean afterShorthand = false;
        while (isGoingOn() && java.charAt(at) != ']') {
            char c = java.charAt(at);
            if (c == '\\') {
                boolean isShorthand = java.substring(at).matches("(?s)\\\\[dDwWsSpP].*");
                escape(true);
                afterShorthand = isShorthand;
                continue;
            }
            if (c == '[') {
                stop(java.substring(start, at + 1), "write '\\[' for a bracket");
            } else if (java.startsWith("&&", at)) {
                stop("&&", "write one class");
            } else {
                boolean isRange = c == '-' && afterShorthand && !java.startsWith("-]", at);
                spell(isRange ? "\\-" : String.valueOf(c), at + 1);
            }
            afterShorthand = false;
        }
        if (isGoingOn()) {
            copy(at + 1);
        }
    }

    private void escape(boolean inClass) {
        char c = java.charAt(at + 1);
        if (c == 'p' || c == 'P') {
            property();
        } else if (Character.isLetterOrDigit(c)) {
            letter(c);
        } else if (inClass && c == '&') {
            stop("\\&", "remove the backslash");
        } else if (SYNTAX.indexOf(c) >= 0 || inClass && c == '-') {
            copy(at + 2);
        } else {
            spell(String.valueOf(c), at + 2);
        }
    }

    private void letter(char c) {
        boolean isSame = SAME_LETTERS.indexOf(c) >= 0 && !java.startsWith("\\b{", at);
        if (isSame || c >= '1' && c <= '9') {
            copy(at + 2);
        } else if (c == 'u') {
            copy(at + "\\u0000".length());
        } else if (c == 'x' && !java.startsWith("\\x{", at)) {
            copy(at + "\\x00".length());
        } else if (c == 'c') {
            copy(at + "\\cA".length());
        } else if (c == 'k') {
            copy(java.indexOf('>', at) + 1);
        } else {
            stop("\\" + c, INSTEAD.getOrDefault(c, "write the characters it stands for"));
        }
    }

    private void property() {
        if (!java.startsWith("{", at + 2)) {
            stop(java.substring(at, at + 3), "write '" + java.substring(at, at + 2) + "{" + java.charAt(at + 2) + "}'");
            return;
        }
        int end = java.indexOf('}', at);
        if (SAME_PROPERTY.matcher(java.substring(at + 3, end)).matches()) {
            copy(end + 1);
        } else {
            stop(java.substring(at, end + 1), "write a class such as '[a-z]' or '\\p{L}'");
        }
    }

    private void copy(int end) {
        spell(java.substring(at, end), end);
    }

    private void spell(String text, int end) {
        ecma.append(text);
        at = end;
    }

    private void stop(String part, String remedy) {
        javaOnly = Optional.of(new JavaOnly(part, remedy));
    }

    private int afterFlags() {
        int end = at + "(?".length();
        while (Character.isLetter(java.charAt(end)) || java.charAt(end) == '-') {
            end++;
        }
        return end + 1;
    }
}
