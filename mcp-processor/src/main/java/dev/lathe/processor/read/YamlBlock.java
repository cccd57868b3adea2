package dev.lathe.processor.read;

import java.util.List;

/** A text of YAML below its key: line by line ({@code |}), or with its lines joined by blanks ({@code >}). */
final class YamlBlock {

    private final boolean isFolded;
    private final boolean endsLine;

    private YamlBlock(boolean isFolded, boolean endsLine) {
        this.isFolded = isFolded;
        this.endsLine = endsLine;
    }

    /**
     * Begins a text.
     *
     * @param header what stands behind the key
     * @param line the number of that line
     */
    static YamlBlock of(String header, int line) throws BadFrontMatter {
        if (!List.of("|", "|-", ">", ">-").contains(header)) {
            throw new BadFrontMatter(
                    line, "'" + header + "' is not understood here", "write '|', '|-', '>' or '>-', or quotes");
        }
        return new YamlBlock(header.startsWith(">"), !header.endsWith("-"));
    }

    /**
     * Returns the text.
     *
     * @param lines all that is indented below the key, and blank lines
     * @param first the number of the first of them
     */
    String text(List<String> lines, int first) throws BadFrontMatter {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        if (end == 0) {
            return "";
        }
        int indent = indent(
                lines.stream().filter(line -> !line.isBlank()).findFirst().orElse(""));
        StringBuilder text = new StringBuilder();
        boolean isJoined = false;
        for (int i = 0; i < end; i++) {
            String line = content(lines.get(i), indent, first + i);
            if (isFolded) {
                // A blank line is an end of a line; so the line before it has none of its own.
                text.append(line.isEmpty() ? "\n" : isJoined ? " " + line : line);
                isJoined = !line.isEmpty();
            } else {
                text.append(i == 0 ? "" : "\n").append(line);
            }
        }
        return text.append(endsLine ? "\n" : "").toString();
    }

    private String content(String line, int indent, int number) throws BadFrontMatter {
        if (line.isBlank() && line.length() <= indent) {
            return "";
        }
        if (indent(line) < indent || isFolded && indent(line) > indent) {
            throw new BadFrontMatter(number, "a text is indented otherwise here", "indent all of its lines alike");
        }
        return line.substring(indent);
    }

    static int indent(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }
}
