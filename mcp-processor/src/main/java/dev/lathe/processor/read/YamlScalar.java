package dev.lathe.processor.read;

import dev.lathe.processor.model.FrontMatter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of YAML on one line. What revisions 1.1 and 1.2 of YAML take for different values is refused, since nobody
 * knows which one a client reads.
 */
final class YamlScalar {

    private static final Pattern SINGLE_QUOTED = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern DOUBLE_QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))");
    private static final Map<String, String> ESCAPES =
            Map.of("\"", "\"", "\\", "\\", "/", "/", "n", "\n", "t", "\t", "r", "\r");

    /** What begins something else than a text. */
    private static final String INDICATORS = "[]{},#&*!|>'\"%@`";

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");
    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern AMBIGUOUS =
            Pattern.compile("(?i)y|n|yes|no|on|off|[-+]?\\.?(?:inf|nan)|[-+]?0[xob][0-9a-f_]+"
                    + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
                    + "|[-+]?(?:[0-9][0-9_]*\\.?[0-9_]*|\\.[0-9][0-9_]*)(?:e[-+]?[0-9]+)?"
                    + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[T ].*)?");

    private final String text;
    private final int line;

    private YamlScalar(String text, int line) {
        this.text = text;
        this.line = line;
    }

    /** Reads what stands behind a key or a dash, with or without a comment. */
    static FrontMatter read(String text, int line) throws BadFrontMatter {
        return new YamlScalar(text.strip(), line).value();
    }

    private FrontMatter value() throws BadFrontMatter {
        if (text.startsWith("'")) {
            return new FrontMatter.Text(quoted(SINGLE_QUOTED).replace("''", "'"));
        }
        if (text.startsWith("\"")) {
            return new FrontMatter.Text(unescaped(quoted(DOUBLE_QUOTED)));
        }
        return plain(withoutComment(text));
    }

    private String quoted(Pattern form) throws BadFrontMatter {
        Matcher quoted = form.matcher(text);
        if (!quoted.lookingAt()) {
            throw bad("a quoted text does not end in its line", "write it in one line, or below 'key: |-'");
        }
        String rest = text.substring(quoted.end());
        if (!rest.isEmpty() && !withoutComment(rest).isEmpty()) {
            throw bad("something follows a quoted text", "put all of it into the quotes");
        }
        return quoted.group(1);
    }

    private String unescaped(String escaped) throws BadFrontMatter {
        StringBuilder value = new StringBuilder();
        Matcher escape = ESCAPE.matcher(escaped);
        int from = 0;
        while (escape.find()) {
            value.append(escaped, from, escape.start());
            if (escape.group(1) != null) {
                value.append(character(escape.group(1)));
            } else if (ESCAPES.containsKey(escape.group(2))) {
                value.append(ESCAPES.get(escape.group(2)));
            } else {
                throw bad("'" + escape.group() + "' is not understood", "write '\\\\' for a backslash");
            }
            from = escape.end();
        }
        return value.append(escaped.substring(from)).toString();
    }

    /** What a zero or half a character is for others, nobody knows. */
    private char character(String digits) throws BadFrontMatter {
        char character = (char) Integer.parseInt(digits, 16);
        if (character == 0 || Character.isSurrogate(character)) {
            throw bad("'\\u" + digits + "' is no character", "write the character itself");
        }
        return character;
    }

    private FrontMatter plain(String plain) throws BadFrontMatter {
        if (NULL.matcher(plain).matches()) {
            return new FrontMatter.Nothing();
        }
        if (FLAG.matcher(plain).matches()) {
            return new FrontMatter.Flag(plain.equalsIgnoreCase("true"));
        }
        if (NUMBER.matcher(plain).matches()) {
            return new FrontMatter.Numeral(new BigDecimal(plain));
        }
        if (AMBIGUOUS.matcher(plain).matches()) {
            throw bad("'" + plain + "' means something else in another version of YAML", "put it into quotes");
        }
        if (INDICATORS.indexOf(plain.charAt(0)) >= 0 || plain.matches("[-?:](\\s.*)?")) {
            throw bad("'" + plain.charAt(0) + "' begins what is not understood here", "put a text into quotes");
        }
        if (plain.matches(".*:(\\s.*)?")) {
            throw bad("a text has a colon before a blank", "put it into quotes");
        }
        return new FrontMatter.Text(plain);
    }

    /** Returns the text up to a {@code #} after a blank. */
    private static String withoutComment(String text) {
        Matcher comment = Pattern.compile("\\s#").matcher(text);
        return (comment.find() ? text.substring(0, comment.start()) : text).strip();
    }

    private BadFrontMatter bad(String mistake, String remedy) {
        return new BadFrontMatter(line, mistake, remedy);
    }
}
