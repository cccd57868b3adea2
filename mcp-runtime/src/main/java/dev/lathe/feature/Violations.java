package dev.lathe.feature;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong with the arguments of one call, in the order of the reading. */
final class Violations {

    /** A model repairs a handful of mistakes at a time; a hostile client must not make us write a book. */
    private static final int MOST_TOLD = 20;

    private final List<String> told = new ArrayList<>();
    private int untold;

    void add(String pointer, String mistake) {
        if (told.size() < MOST_TOLD) {
            told.add((pointer.isEmpty() ? "arguments" : pointer) + ": " + mistake);
        } else {
            untold++;
        }
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    String text() {
        String all = String.join("\n", told);
        return untold == 0 ? all : all + "\nand " + untold + " more";
    }
}
