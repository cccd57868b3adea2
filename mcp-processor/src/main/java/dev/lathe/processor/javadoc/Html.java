package dev.lathe.processor.javadoc;

import java.util.List;

/** The elements of HTML. The items of a list and the cells of a table stay apart, as they are in Markdown. */
final class Html {

    static final List<Mark> MARKS = List.of(
            Mark.of("(?i)<(?:li|dt)\\b[^<>]*>", " - "),
            Mark.of("(?i)<t[dh]\\b[^<>]*>", " | "),
            Mark.of(
                    "(?i)</?(?:p|br|hr|li|[uod]l|d[td]|div|pre|table|t(?:r|[dh]|head|body|foot)|caption|blockquote|h[1-6])"
                            + "\\b[^<>]*>",
                    " "),
            Mark.of("(?s)</?[A-Za-z][^<>]*>|<!--.*?-->", ""),
            new Mark(Entities.PATTERN, (reference, text) -> Entities.text(reference)));

    private Html() {}
}
