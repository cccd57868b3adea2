package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import java.util.List;

class MissingDescription {
    @Tool
    int add( // warning: [LatheMissingDescription] tool 'add' has no description; write Javadoc or set one in @Tool
            int a, // warning: [LatheMissingDescription] argument 'a' has no description; write '@param a' or set one in @Arg
            @Arg(description = "the second number") int b) {
        return a + b;
    }

    /**
     * Moves points.
     *
     * @param points the points
     */
    @Tool
    List<Point> move(List<Point> points) {
        return points;
    }

    /** What a result is made of needs no description to be used. */
    @Tool
    Measure measure() {
        return new Measure(1);
    }

    /**
     * A point.
     *
     * @param x how far right
     */
    record Point(
            int x,
            int y) {} // warning: [LatheMissingDescription] component 'y' has no description; write '@param y' or set one in @Arg

    record Measure(int meters) {}
}
