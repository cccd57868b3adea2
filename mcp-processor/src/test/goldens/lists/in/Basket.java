package com.example;

import dev.lathe.annotation.Tool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists, what takes a list, and lists in lists. */
public final class Basket {

    /** What a fruit is. */
    public enum Fruit {
        APPLE,
        PEAR
    }

    /**
     * Sorts numbers.
     *
     * @param numbers the numbers
     */
    @Tool
    public List<Integer> sort(List<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }

    /**
     * Counts fruits.
     *
     * @param fruits the fruits
     */
    @Tool
    public int count(Collection<Fruit> fruits) {
        return fruits.size();
    }

    /**
     * Joins words.
     *
     * @param words the words
     */
    @Tool
    public String join(Iterable<String> words) {
        return String.join(" ", words);
    }

    /**
     * Turns rows into columns.
     *
     * @param rows the rows, all of one length
     */
    @Tool
    public List<List<Double>> transpose(List<List<Double>> rows) {
        List<List<Double>> columns = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            List<Double> column = new ArrayList<>();
            for (List<Double> row : rows) {
                column.add(row.get(i));
            }
            columns.add(column);
        }
        return columns;
    }

    /**
     * Looks into a cube.
     *
     * @param item the names of its sides, so that a variable has the name a loop might want
     * @param items the cube
     */
    @Tool
    public List<List<List<String>>> cube(List<String> item, List<List<List<String>>> items) {
        return items;
    }

    /**
     * Sorts fruits in boxes.
     *
     * @param boxes the boxes
     */
    @Tool
    public Collection<Collection<Fruit>> boxes(List<Collection<Fruit>> boxes) {
        return List.copyOf(boxes);
    }
}
