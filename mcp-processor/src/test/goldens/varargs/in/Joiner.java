package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;
import java.util.Arrays;
import java.util.List;

/** Takes as many as there are, and has methods beside the tools that take one. */
public final class Joiner {

    /**
     * Joins words.
     *
     * @param separator what stands between them
     * @param words the words
     */
    @Tool
    public String join(String separator, String... words) {
        return String.join(separator, words);
    }

    /** Is no tool, and must not be called instead. */
    public String join(String separator, String word) {
        throw new AssertionError(separator + word);
    }

    /**
     * Adds numbers.
     *
     * @param context the call
     * @param numbers the numbers
     */
    @Tool
    public long sum(McpContext context, long... numbers) {
        return Arrays.stream(numbers).sum();
    }

    /**
     * Adds rows of numbers.
     *
     * @param rows the rows
     */
    @Tool
    public int sumRows(int[]... rows) {
        return Arrays.stream(rows).flatMapToInt(Arrays::stream).sum();
    }

    /**
     * Counts what is in lists.
     *
     * @param lists the lists
     */
    @SafeVarargs
    @Tool
    public final int count(List<String>... lists) {
        int count = 0;
        for (List<String> list : lists) {
            count += list.size();
        }
        return count;
    }
}
