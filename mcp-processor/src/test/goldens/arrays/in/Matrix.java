package com.example;

import dev.lathe.annotation.Tool;
import java.util.Arrays;
import java.util.List;

/** Arrays of anything, of any depth. */
public final class Matrix {

    /**
     * A value in a box.
     *
     * @param content the value
     */
    public record Box<T>(T content) {}

    /**
     * Adds numbers up.
     *
     * @param numbers the numbers
     */
    @Tool
    public long sum(int... numbers) {
        return Arrays.stream(numbers).asLongStream().sum();
    }

    /**
     * Sorts words.
     *
     * @param words the words
     */
    @Tool
    public String[] sort(String[] words) {
        Arrays.sort(words);
        return words;
    }

    /**
     * Turns rows into columns.
     *
     * @param rows the rows, all of one length
     */
    @Tool
    public double[][] transpose(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }

    /**
     * Counts lists.
     *
     * @param lists the lists
     */
    @Tool
    public int lists(List<String>[] lists) {
        return lists.length;
    }

    /**
     * Unpacks boxes.
     *
     * @param boxes the boxes
     */
    @Tool
    public List<Box<Character>[]> boxes(List<Box<Character>[]> boxes) {
        return boxes;
    }
}
