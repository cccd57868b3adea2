package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import java.util.Arrays;
import java.util.List;

/** A default is a literal of each type. */
public final class Search {

    /** How to sort. */
    public enum Order {
        /** The newest first. */
        NEWEST,
        BEST
    }

    /**
     * A part of all results.
     *
     * @param number which page
     * @param size how many a page
     */
    public record Page(
            @Arg(defaultValue = "1") int number,
            @Arg(defaultValue = "20") short size) {}

    /**
     * Says how it would search.
     *
     * @param fuzzy whether nearly is enough
     * @param tiny a tiny number
     * @param small a small number
     * @param number a number
     * @param big a big number
     * @param ratio a ratio
     * @param weight a weight
     * @param separator what separates words
     * @param quote what quotes words
     * @param newline what separates lines
     * @param dash what separates thoughts
     * @param words what to look for
     * @param none the empty string
     * @param order how to sort
     */
    @Tool
    public String plan(
            @Arg(defaultValue = "true") boolean fuzzy,
            @Arg(defaultValue = "-128") byte tiny,
            @Arg(defaultValue = "7") short small,
            @Arg(defaultValue = "-2147483648") int number,
            @Arg(defaultValue = "9223372036854775807") long big,
            @Arg(defaultValue = "0.5") float ratio,
            @Arg(defaultValue = "1e10") double weight,
            @Arg(defaultValue = ",") char separator,
            @Arg(defaultValue = "'") char quote,
            @Arg(defaultValue = "\n") char newline,
            @Arg(defaultValue = "–") char dash,
            @Arg(defaultValue = "say \"hi\" for $5\nor\tless \\o/") String words,
            @Arg(defaultValue = "") String none,
            @Arg(defaultValue = "BEST") Order order) {
        return fuzzy + " " + tiny + " " + small + " " + number + " " + big + " " + ratio + " " + weight + " "
                + separator + quote + newline + dash + words + none + order;
    }

    /**
     * Says how it would search, with boxes.
     *
     * @param fuzzy whether nearly is enough
     * @param tiny a tiny number
     * @param small a small number
     * @param number a number
     * @param big a big number
     * @param ratio a ratio
     * @param weight a weight
     * @param separator what separates words
     */
    @Tool
    public String boxes(
            @Arg(defaultValue = "false") Boolean fuzzy,
            @Arg(defaultValue = "1") Byte tiny,
            @Arg(defaultValue = "2") Short small,
            @Arg(defaultValue = "3") Integer number,
            @Arg(defaultValue = "4") Long big,
            @Arg(defaultValue = "0.5") Float ratio,
            @Arg(defaultValue = "-0.0") Double weight,
            @Arg(defaultValue = "\\") Character separator) {
        return fuzzy + " " + tiny + " " + small + " " + number + " " + big + " " + ratio + " " + weight + " "
                + separator;
    }

    /**
     * Turns to the next page.
     *
     * @param page the page before
     */
    @Tool
    public Page next(Page page) {
        return new Page(page.number() + 1, page.size());
    }

    /**
     * Says in what order it would sort.
     *
     * @param orders how to sort, one after the other
     * @param only how to sort at all
     */
    @Tool
    public String sort(
            @Arg(title = "Sorted by", defaultValue = "BEST, NEWEST") List<Order> orders,
            @Arg(title = "Only", defaultValue = "") Order[] only) {
        return orders + Arrays.toString(only);
    }
}
