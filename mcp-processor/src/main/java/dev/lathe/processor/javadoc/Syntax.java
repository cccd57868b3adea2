package dev.lathe.processor.javadoc;

import java.util.List;

/** How a comment is marked up. Inline tags such as <code>{&#64;code}</code> are in both. */
enum Syntax {
    /** <code>/** *&#47;</code>. */
    HTML,

    /** {@code ///}, from Java 23 on. It may have HTML in it. */
    MARKDOWN;

    List<Mark> marks() {
        return this == HTML ? Html.MARKS : Markdown.MARKS;
    }

    /** Whether code begins or ends with this line. */
    boolean isFence(String line) {
        return this == MARKDOWN
                && (line.strip().startsWith("```") || line.strip().startsWith("~~~"));
    }
}
