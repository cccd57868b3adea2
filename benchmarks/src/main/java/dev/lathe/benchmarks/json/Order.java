package dev.lathe.benchmarks.json;

import java.util.List;

/** What the measured call is about. */
record Order(String customer, List<Item> items) {

    /** One line of an order. */
    record Item(String article, int quantity, double price, boolean gift) {}
}
