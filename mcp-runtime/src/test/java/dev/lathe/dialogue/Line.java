package dev.lathe.dialogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** One line outside of a dialogue, with the same names and ellipses: see {@link Dialogue}. */
public final class Line {

    private Line() {}

    /** Returns the line in full. */
    public static String complete(String line) {
        return new Words("{}").complete(line);
    }

    /** Checks that what was said is what was expected; the story helps whoever reads that it was not. */
    public static void expect(String expected, String said, String story) {
        expect(new Words("{}"), expected, said, story);
    }

    static void expect(Words words, String expected, String said, String story) {
        assertTrue(words.match(expected, said), () -> story + "\nexpected " + expected + "\nbut was  " + said);
    }
}
