package dev.lathe.processor.text;

import dev.lathe.processor.text.UriTemplate.Literal;
import dev.lathe.processor.text.UriTemplate.Mistake;
import dev.lathe.processor.text.UriTemplate.Part;
import dev.lathe.processor.text.UriTemplate.Path;
import dev.lathe.processor.text.UriTemplate.Query;
import dev.lathe.processor.text.UriTemplate.Variable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a template from left to right, as far as to its first mistake. */
final class UriTemplateParser {

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*");
    private static final Pattern NAME = Pattern.compile("\\w+(\\.\\w+)*");
    private static final Pattern MODIFIER = Pattern.compile("\\*|:\\d*$");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final String NO_LETTERS_OF_URIS = "\"<>\\^`|";

    /** How a name is written that stands behind an operator; it comes in the place of the {@code $}. */
    private static final Map<Character, String> INSTEAD = Map.of('.', ".{$}", '/', "/{$}", ';', ";$={$}");

    private final String template;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private Optional<Mistake> mistake = Optional.empty();
    private int at;

    UriTemplateParser(String template) {
        this.template = template;
    }

    UriTemplate parse() {
        checkScheme();
        while (mistake.isEmpty() && at < template.length()) {
            if (template.charAt(at) == '{') {
                readExpression();
            } else {
                readLiteral();
            }
        }
        return new UriTemplate(parts, mistake);
    }

    private void checkScheme() {
        String scheme = template.split("[:/?#{}]", 2)[0];
        String lowerCase = scheme.toLowerCase(Locale.ROOT);
        if (!template.startsWith(scheme + ":") || scheme.isEmpty()) {
            mistake(0, "it has no scheme", "begin with one such as 'city://'");
        } else if (!SCHEME.matcher(lowerCase).matches()) {
            mistake(0, "'" + scheme + "' is no scheme", "use a letter, then a-z, 0-9, '+', '.' and '-'");
        } else if (!lowerCase.equals(scheme)) {
            mistake(0, "scheme '" + scheme + "' is not in lower case", "write '" + lowerCase + "'");
        } else if (template.equals(scheme + ":")) {
            mistake(template.length(), "nothing follows the scheme", "say what is there");
        }
    }

    private void readLiteral() {
        int start = at;
        while (mistake.isEmpty() && at < template.length() && template.charAt(at) != '{') {
            checkLiteral(template.codePointAt(at));
            at = template.offsetByCodePoints(at, 1);
        }
        if (mistake.isEmpty()) {
            parts.add(new Literal(template.substring(start, at)));
        }
    }

    private void checkLiteral(int point) {
        String written = Character.toString(point);
        if (point == '}') {
            mistake(at, "'}' closes nothing", "remove it or write '{' before the name");
        } else if (point == '#') {
            mistake(at, "'#' begins a fragment, which servers are not sent", "remove it and what follows");
        } else if (point == '%'
                && !ESCAPE.matcher(template).region(at, template.length()).lookingAt()) {
            mistake(at, "'%' begins no escape", "write '%25'");
        } else if (point <= ' ' || point >= 0x7f || NO_LETTERS_OF_URIS.contains(written)) {
            mistake(at, "'" + Invisible.escaped(written) + "' is not in any URI", "write '" + escape(written) + "'");
        }
    }

    private void readExpression() {
        int close = template.indexOf('}', at);
        int next = template.indexOf('{', at + 1);
        if (close < 0 || next >= 0 && next < close) {
            mistake(at, "'{' is not closed", "write '}' behind the name");
            return;
        }
        String inner = template.substring(at + 1, close);
        char operator = inner.isEmpty() ? '}' : inner.charAt(0);
        int start = at;
        switch (operator) {
            case '?' -> readQuery(inner.substring(1), close + 1);
            case '+' -> readVariable(inner.substring(1), Path::new);
            case '&' -> mistake(at, "'{" + inner + "}' continues no query", "write '{?" + inner.substring(1) + "}'");
            case '#', '.', '/', ';', '=', '!', '@', '|' -> refuse(operator, inner);
            default -> readVariable(inner, Variable::new);
        }
        at = mistake.isEmpty() ? close + 1 : start;
    }

    private void refuse(char operator, String inner) {
        String instead = names(inner.substring(1))
                .map(name -> INSTEAD.getOrDefault(operator, "{$}")
                        .replace("$", MODIFIER.matcher(name).replaceAll("")))
                .collect(Collectors.joining(operator == '.' || operator == ';' ? "" : "/"))
                .replace("//", "/");
        mistake(at, "operator '" + operator + "' of '{" + inner + "}' is not supported", "write '" + instead + "'");
    }

    private void readQuery(String inner, int end) {
        String expression = template.substring(at, end);
        int question = template.indexOf('?');
        if (end < template.length()) {
            mistake(at, "'" + expression + "' is not at the end", "move it there, with all names in one '{?a,b}'");
        } else if (question < at) {
            mistake(question, "'?' begins a query before '" + expression + "'", "write all of it as one '{?a,b}'");
        }
        at += 2;
        List<String> names = names(inner).toList();
        for (String name : names) {
            checkName(name);
            at += name.length() + 1;
        }
        parts.add(new Query(names));
    }

    private void readVariable(String inner, Function<String, Part> making) {
        List<String> names = names(inner).toList();
        Part part = making.apply(inner);
        if (names.size() > 1) {
            String several = names.stream().map(name -> "{" + name + "}").collect(Collectors.joining("/"));
            mistake(at, "'{" + inner + "}' has several names", "write '" + several + "'");
        } else if (!parts.isEmpty() && !(parts.get(parts.size() - 1) instanceof Literal)) {
            mistake(at, "nothing is between '" + inner + "' and the variable before", "write '/' between them");
        } else if (part instanceof Path && parts.stream().anyMatch(Path.class::isInstance)) {
            mistake(at, "'{+" + inner + "}' is the second path", "write '{" + inner + "}' for what has no '/'");
        }
        at += part instanceof Path ? 2 : 1;
        checkName(inner);
        parts.add(part);
    }

    private void checkName(String name) {
        String modifier = MODIFIER.matcher(name)
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElse("");
        if (!modifier.isEmpty()) {
            mistake(at + name.indexOf(modifier), "'" + name + "' has the modifier '" + modifier + "'", "remove it");
        } else if (name.isEmpty()) {
            mistake(at, "a name is missing", "write one");
        } else if (!NAME.matcher(name).matches()) {
            mistake(at, "'" + name + "' is no name of a variable", "use A-Z, a-z, 0-9 and '_'");
        } else if (columns.putIfAbsent(name, at + 1) != null) {
            mistake(at, "'" + name + "' is at column " + columns.get(name) + " already", "use another name");
        }
    }

    private void mistake(int offset, String cause, String remedy) {
        if (mistake.isEmpty()) {
            mistake = Optional.of(new Mistake(offset + 1, cause, remedy));
        }
    }

    private static Stream<String> names(String inner) {
        return Stream.of(inner.split(",", -1));
    }

    private static String escape(String written) {
        HexFormat hex = HexFormat.ofDelimiter("%").withUpperCase();
        return "%" + hex.formatHex(written.getBytes(StandardCharsets.UTF_8));
    }
}
