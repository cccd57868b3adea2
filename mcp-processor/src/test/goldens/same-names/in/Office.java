package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;
import java.util.List;

/** Two of everything: records, enums and classes with tools that differ in their package alone. */
@McpServer(
        name = "office",
        version = "1.0.0",
        features = {com.example.left.Desk.class, com.example.right.Desk.class})
public final class Office {

    /**
     * Moves.
     *
     * @param left from where
     * @param right to where
     * @param own past what
     * @param colors in which colors
     * @param color in which color
     */
    @Tool
    public List<com.example.right.Point> move(
            com.example.left.Point left,
            com.example.right.Point right,
            Point own,
            List<com.example.left.Color> colors,
            @Arg(defaultValue = "BLUE") com.example.right.Color color) {
        return List.of(new com.example.right.Point(left.x() + own.z(), color), right);
    }

    /**
     * A point of the office itself.
     *
     * @param z its height
     */
    public record Point(int z) {}
}
