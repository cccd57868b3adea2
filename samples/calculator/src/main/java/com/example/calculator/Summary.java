package com.example.calculator;

import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * What can be said of some numbers.
 *
 * @param count how many there are
 * @param mean their arithmetic mean
 * @param smallest the smallest of them
 * @param largest the largest of them
 */
public record Summary(long count, double mean, double smallest, double largest) {

    static Summary of(List<Double> numbers) {
        DoubleSummaryStatistics statistics = new DoubleSummaryStatistics();
        for (double number : numbers) {
            statistics.accept(number);
        }
        return new Summary(statistics.getCount(), statistics.getAverage(), statistics.getMin(), statistics.getMax());
    }
}
