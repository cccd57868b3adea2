package dev.lathe.http.guard;

import dev.lathe.http.io.HeaderText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the values of headers are made of (RFC 9110, section 5.6). */
final class FieldText {

    private FieldText() {}

    /** Splits where the separator stands outside of quotes, and takes the blanks off each part. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>(4);
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++;
            } else if (c == separator && !quoted) {
                parts.add(HeaderText.strip(text, from, i));
                from = i + 1;
            }
        }
        parts.add(HeaderText.strip(text, from, text.length()));
        return parts;
    }

    /** Returns what a token or a quoted string stands for; empty when the text is neither. */
    static Optional<String> value(String text) {
        if (!text.startsWith("\"")) {
            return HeaderText.isToken(text) ? Optional.of(text) : Optional.empty();
        }
        StringBuilder value = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i == text.length() - 1 ? Optional.of(value.toString()) : Optional.empty();
            }
            if (c == '\\' && ++i < text.length()) {
                c = text.charAt(i);
            }
            value.append(c);
        }
        return Optional.empty();
    }
}
