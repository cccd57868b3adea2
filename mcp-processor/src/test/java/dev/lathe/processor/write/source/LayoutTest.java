package dev.lathe.processor.write.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LayoutTest {

    @Test
    void aLongLineIsBrokenAtAnAssignmentAndAtNoComparison() {
        String condition = "return result != null";
        String then = "? Completion.of(result.stream().map(Object::toString).toList())";
        String otherwise = ": Completion.none(beginning)";
        String line = "        " + String.join(" ", condition, then, otherwise) + ";\n";
        assertEquals(
                String.join("\n                ", "        " + condition, then, otherwise) + ";\n", Layout.of(line));
    }
}
