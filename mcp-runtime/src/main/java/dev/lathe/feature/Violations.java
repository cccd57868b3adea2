package dev.lathe.feature;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong with the arguments of one call, in the order of the reading. */
final class Violations {

    /** A model repairs a handful of mistakes at a time; a hostile client must not make us write a book. */
    private static final int MOST_TOLD = 20;

    private final List<String> told = new ArrayList<>();
    private int untold;

    void add(SentValue place, String mistake) {
        if (isFull()) {
            untold++;
        } else {
            String pointer = place.pointer();
            told.add((pointer.isEmpty() ? "arguments" : pointer) + ": " + mistake);
        }
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /** Tells whether what comes next is only counted. */
    boolean isFull() {
        return told.size() == MOST_TOLD;
    }

    String text() {
        String all = String.join("\n", told);
        return untold == 0 ? all : all + "\nand " + untold + " more";
    }
}
