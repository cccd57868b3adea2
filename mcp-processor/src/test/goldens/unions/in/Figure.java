package com.example;

import dev.lathe.annotation.Arg;
import java.util.Optional;

/** A figure. */
sealed interface Figure {

    /**
     * A circle.
     *
     * @param radius half its width
     */
    record Circle(double radius) implements Figure {}

    /** A figure with corners. */
    sealed interface Polygon extends Figure {}

    /**
     * A rectangle.
     *
     * @param width its width
     * @param height its height; a square has none
     */
    record Rectangle(double width, @Arg(name = "tall") Optional<Double> height) implements Polygon {}

    /** A point. */
    record Point() implements Figure {}
}
