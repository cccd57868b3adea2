package com.example;

import dev.lathe.annotation.Tool;

class UnreachableType {
    /**
     * Takes what it keeps for itself.
     *
     * @param point a point
     * @param color a color
     */
    @Tool
    void paint(
            Point point, // problem: [LatheUnreachableType] type 'UnreachableType.Point' cannot be reached from package 'com.example'; make it less private
            Color color) {} // problem: [LatheUnreachableType] type 'UnreachableType.Color' cannot be reached from package 'com.example'; make it less private

    private record Point(int x, int y) {}

    private enum Color {
        RED
    }
}
