package dev.lathe.dialogue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts what a client sends into lines; one that is longer than any server takes is left out. */
final class SentLines {

    private static final int LONGEST = 16 << 20;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean isTooLong;

    /** Adds bytes, and returns the lines that are whole now. */
    List<String> add(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                take(bytes, start, i);
                lines.addAll(end());
                start = i + 1;
            }
        }
        take(bytes, start, bytes.length);
        return lines;
    }

    /** Returns the last line, which has no end. */
    List<String> end() {
        List<String> last = isTooLong || line.size() == 0 ? List.of() : List.of(line.toString(StandardCharsets.UTF_8));
        line.reset();
        isTooLong = false;
        return last;
    }

    private void take(byte[] bytes, int start, int end) {
        isTooLong |= line.size() + end - start > LONGEST;
        if (isTooLong) {
            line.reset();
        } else {
            line.write(bytes, start, end - start);
        }
    }
}
