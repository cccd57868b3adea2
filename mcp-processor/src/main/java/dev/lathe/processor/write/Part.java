package dev.lathe.processor.write;

import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.List;

/** As much as fits into one method, with the name of that. */
record Part<T>(List<T> rows, String method) {

    /**
     * A method has 65,535 bytes at most, and is never compiled with more than 8,000. A feature takes 40 of a switch.
     */
    private static final int MOST_ROWS = 200;

    /** Tells whether the rows need more than one method. */
    static boolean areMany(List<?> rows) {
        return rows.size() > MOST_ROWS;
    }

    /** Returns the parts, in methods that go on in one another, beginning with the one that is named. */
    static <T> List<Part<T>> chained(List<T> rows, String method, NameAllocator names) {
        List<Part<T>> parts = new ArrayList<>();
        for (List<T> part : split(rows)) {
            parts.add(new Part<>(part, parts.isEmpty() ? method : names.newName(method + (parts.size() + 1))));
        }
        return parts;
    }

    /** Returns the parts, in methods that are numbered and that another one gathers. */
    static <T> List<Part<T>> gathered(List<T> rows, String method, NameAllocator names) {
        List<Part<T>> parts = new ArrayList<>();
        for (List<T> part : split(rows)) {
            parts.add(new Part<>(part, names.newName(method + (parts.size() + 1))));
        }
        return parts;
    }

    private static <T> List<List<T>> split(List<T> rows) {
        List<List<T>> lists = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            lists.add(rows.subList(from, Math.min(from + MOST_ROWS, rows.size())));
        }
        return lists;
    }
}
