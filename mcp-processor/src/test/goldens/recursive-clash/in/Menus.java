package com.example;

import dev.lathe.annotation.Tool;
import java.util.List;

/** Two recursive records with one simple name. */
public final class Menus {

    /** The first. */
    static final class Food {
        /**
         * A dish.
         *
         * @param sides what comes with it
         */
        record Node(List<Node> sides) {}
    }

    /** The second. */
    static final class Drink {
        /**
         * A drink.
         *
         * @param parts what is in it
         */
        record Node(List<Node> parts) {}
    }

    /**
     * Counts a meal's parts.
     *
     * @param food what to eat
     * @param drink what to drink
     */
    @Tool
    int count(Food.Node food, Drink.Node drink) {
        return food.sides().size() + drink.parts().size();
    }
}
