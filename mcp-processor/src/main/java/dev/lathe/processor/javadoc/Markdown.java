package dev.lathe.processor.javadoc;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** The marks of Markdown that have no words of their own. Dashes and numbers of lists, and bars of tables, stay. */
final class Markdown {

    private static final String LINE_START = "(?<=(?:^|\n) {0,3})";
    private static final String LINE_END = "[ \t]*(?=\n|$)";

    /** {@code Order}, {@code #quantity}, {@code com.example.Order#move(int, int)}. */
    private static final String REFERENCE = "(?=[\\w$#])[\\w.$/]*(?:#[\\w$]+(?:\\([^()]*\\))?)?";

    private static final List<Mark> OWN = List.of(
            Mark.of(LINE_START + "(`{3,}|~{3,})[^\n`]*\n((?s:.*?))(?:\n {0,3}\\1[`~]*" + LINE_END + "|$)", raw(2)),
            Mark.of("(`+)(?!`)((?s:.+?))(?<!`)\\1(?!`)", raw(2)),
            Mark.of("\\\\([\\p{Punct}\n])", raw(1)),
            Mark.of("<([a-z][a-z0-9+.-]+:[^\\s<>]*|[\\w.+-]+@[\\w.-]+)>", raw(1)),
            Mark.of("!?\\[([^\\[\\]]*)]\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*(?:\\s+\"[^\"]*\")?\\)", words(1)),
            Mark.of("\\[([^\\[\\]]+)]\\[[^\\[\\]\\\\]*+(?:\\\\.[^\\[\\]\\\\]*+)*+]", words(1)),
            Mark.of(
                    "(?<!\\w)\\[(" + REFERENCE + ")]",
                    (link, text) -> Reference.of(link.group(1)).words(text)),
            Mark.of("(\\*{1,3})(?![\\s*])((?s:.+?))(?<![\\s*])\\1(?!\\*)", words(2)),
            Mark.of("(?<!\\w)(_{1,3})(?![\\s_])((?s:.+?))(?<![\\s_])\\1(?!\\w)", words(2)),
            Mark.of(LINE_START + "[*+](?=\\s)", "-"),
            Mark.of(LINE_START + "(?:#{1,6}(?=\\s)|>)", " "),
            Mark.of(LINE_START + "(?:=+|-{2,}|\\*{3,}|_{3,})" + LINE_END, " "),
            Mark.of(LINE_START + "[|:-][ |:-]*-[ |:-]*(?=\n|$)", " "));

    static final List<Mark> MARKS =
            Stream.concat(OWN.stream(), Html.MARKS.stream()).toList();

    private Markdown() {}

    private static BiFunction<MatchResult, PlainText, String> raw(int group) {
        return (match, text) -> match.group(group);
    }

    private static BiFunction<MatchResult, PlainText, String> words(int group) {
        return (match, text) -> text.of(match.group(group));
    }
}
