package com.example;

import dev.lathe.annotation.Tool;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collections of every kind are arrays, whatever is made of them. */
class Shelf {

    /**
     * Counts everything.
     *
     * @param list an array list
     * @param linked a linked list
     * @param queue a queue
     * @param deque a deque
     * @param stack an array deque
     * @param urgent a priority queue
     */
    @Tool
    int count(
            ArrayList<String> list,
            LinkedList<Integer> linked,
            Queue<String> queue,
            Deque<List<String>> deque,
            ArrayDeque<int[]> stack,
            PriorityQueue<Long> urgent) {
        return list.size() + linked.size() + queue.size() + deque.size() + stack.size() + urgent.size();
    }

    /**
     * Says the colors in their own order.
     *
     * @param colors some colors
     */
    @Tool
    EnumSet<Color> colors(EnumSet<Color> colors) {
        return colors;
    }

    /**
     * Sorts words.
     *
     * @param words some words
     */
    @Tool
    SortedSet<String> sorted(TreeSet<String> words) {
        return words;
    }

    /**
     * Keeps the order of words.
     *
     * @param words some words
     */
    @Tool
    Collection<String> ordered(LinkedHashSet<String> words) {
        return words;
    }

    /**
     * Reverses numbers.
     *
     * @param numbers some numbers
     */
    @Tool
    NavigableSet<Integer> reversed(NavigableSet<Integer> numbers) {
        return numbers.descendingSet();
    }

    /**
     * Streams the squares of numbers.
     *
     * @param numbers some numbers
     */
    @Tool
    Stream<Long> squares(List<Integer> numbers) {
        return numbers.stream().map(number -> (long) number * number);
    }

    /** A color. */
    enum Color {
        RED,
        GREEN,
        BLUE
    }
}
