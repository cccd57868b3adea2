package dev.lathe.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * A call written down: a line with the tool and its arguments, then a line for each thing that must come of it. What is
 * no tool has the method of the protocol before it.
 *
 * @param line what is called, for messages
 */
record Call(String line, String method, String tool, String arguments, List<String> end) {

    static final String TOOL = "tools/call";

    /** Reads calls; whatever stands in between is prose. */
    static List<Call> all(List<String> lines) {
        List<Call> calls = new ArrayList<>();
        List<String> end = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("> ")) {
                end = new ArrayList<>();
                calls.add(call(line.substring(2), end));
            } else if (line.isBlank()) {
                end = new ArrayList<>();
            } else {
                end.add(line);
            }
        }
        return calls;
    }

    private static Call call(String line, List<String> end) {
        String whole = line.matches("\\w+/\\w+ .*") ? line : TOOL + ' ' + line;
        String[] words = whole.split(" ", 3);
        return new Call(line, words[0], words[1], words[2], end);
    }
}
