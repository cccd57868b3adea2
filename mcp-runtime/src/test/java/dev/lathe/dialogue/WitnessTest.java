package dev.lathe.dialogue;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a server must not say is noticed: see wrong-messages.txt. */
final class WitnessTest {

    @TestFactory
    Stream<DynamicTest> noticesWhatAServerMustNotSay() throws IOException {
        try (InputStream table = Objects.requireNonNull(WitnessTest.class.getResourceAsStream("wrong-messages.txt"))) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n+"))
                    .filter(paragraph -> !paragraph.startsWith("#"))
                    .map(paragraph -> paragraph.lines().toList())
                    .map(lines -> dynamicTest(lines.get(0), () -> check(lines.subList(1, lines.size()))));
        }
    }

    private static void check(List<String> paragraph) {
        List<String> lines = new ArrayList<>(paragraph);
        String last = lines.get(lines.size() - 1);
        boolean isWrong = !last.startsWith("<");
        if (isWrong) {
            lines.remove(last);
        }
        Witness witness = new Witness();
        for (String line : isWrong ? lines.subList(0, lines.size() - 1) : lines) {
            say(witness, line);
        }
        if (isWrong) {
            assumeTrue(
                    last.startsWith("!")
                            || OfficialSchema.of(Revision.STATELESS).isPresent(),
                    "no schema files");
            String wrong = lines.get(lines.size() - 1);
            AssertionError mistake = assertThrows(AssertionError.class, () -> say(witness, wrong), last);
            assertTrue(String.valueOf(mistake.getMessage()).contains(last.substring(2)), mistake::getMessage);
        }
    }

    private static void say(Witness witness, String line) {
        String message = Line.complete(line.substring(2));
        if (line.startsWith(">")) {
            witness.sent(message);
        } else {
            witness.heard(message);
        }
    }
}
