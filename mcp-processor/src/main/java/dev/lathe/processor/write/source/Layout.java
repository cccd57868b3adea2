package dev.lathe.processor.write.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What JavaPoet leaves to a formatter: short Javadoc on one line, a blank line at the top of a class, long lines. */
final class Layout {

    /** A line, or a text block from the line where it begins to the one where it ends. */
    private static final Pattern PIECE = Pattern.compile("(.*\"\"\"\n(?s:.*?)\"\"\".*|.*)\n");

    private static final Pattern START_OF_TYPE = Pattern.compile("\\w.* class .*\\{");
    private static final Pattern BROKEN_SIGNATURE = Pattern.compile(" {4}(public|private) [^=;{]*[^=;{]");

    private final List<String> pieces = new ArrayList<>();

    private Layout() {}

    static String of(String source) {
        Layout layout = new Layout();
        Matcher piece = PIECE.matcher(source);
        while (piece.find()) {
            layout.add(piece.group(1));
        }
        return layout.pieces.stream().map(LongLine::broken).collect(Collectors.joining("\n", "", "\n"));
    }

    private void add(String piece) {
        if (piece.endsWith(" */") && last(1).endsWith("/**")) {
            String text = removeLast().strip().substring(1);
            pieces.add(removeLast() + text + " */");
        } else if (BROKEN_SIGNATURE.matcher(last(0)).matches()) {
            String start = removeLast();
            pieces.add(start + (start.endsWith("(") ? "" : " ") + piece.strip());
        } else {
            if (START_OF_TYPE.matcher(last(0)).matches()) {
                pieces.add("");
            }
            pieces.add(piece);
        }
    }

    private String last(int back) {
        int index = pieces.size() - 1 - back;
        return index < 0 ? "" : pieces.get(index);
    }

    private String removeLast() {
        return pieces.remove(pieces.size() - 1);
    }
}
