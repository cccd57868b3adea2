package dev.lathe.processor.javadoc;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a piece of Javadoc, on one line.
 *
 * @param part the part of an inherited comment that is meant by {@code @inheritDoc} here
 */
record PlainText(Syntax syntax, Surroundings surroundings, Function<Javadoc, String> part) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SNIPPET_HEAD =
            Pattern.compile("^[^\"':]*+(?:(?:\"[^\"]*\"|'[^']*')[^\"':]*+)*+(?::|$)");
    private static final Pattern SNIPPET_TAG = Pattern.compile("//[ \t]*@\\w.*");
    private static final Pattern INDEX_TERM = Pattern.compile("(?s)\\s*(?:\"([^\"]*)\"|(\\S+)).*");
    private static final Pattern FORMAT = Pattern.compile("^\\s*(?:%\\S+|\"%[^\"]*\")\\s");

    PlainText in(Function<Javadoc, String> other) {
        return new PlainText(syntax, surroundings, other);
    }

    String of(String javadoc) {
        return BLANKS.matcher(new Markup(javadoc, this).words()).replaceAll(" ").strip();
    }

    /** Returns the sentence that an inline {@code @return} is. */
    static String returns(String result) {
        return "Returns " + result + ".";
    }

    /** Returns the words of an inline tag. */
    String inline(String tag, String content) {
        return switch (tag) {
            case "code", "literal", "systemProperty" -> content;
            case "snippet" ->
                SNIPPET_TAG
                        .matcher(SNIPPET_HEAD.matcher(content).replaceFirst(""))
                        .replaceAll("");
            case "link", "linkplain" -> Reference.of(content).words(this);
            case "value" -> value(FORMAT.matcher(content).replaceFirst(""));
            case "index" -> indexTerm(content);
            case "return" -> returns(of(content));
            case "inheritDoc" -> part.apply(surroundings.inherited());
            case "docRoot" -> "";
            default -> of(content);
        };
    }

    private String value(String constant) {
        Reference reference = Reference.of(constant);
        String value = surroundings.value(reference.target());
        return value.isEmpty() ? reference.words(this) : value;
    }

    private static String indexTerm(String content) {
        Matcher term = INDEX_TERM.matcher(content);
        return term.matches() ? term.group(term.group(1) == null ? 2 : 1) : "";
    }
}
