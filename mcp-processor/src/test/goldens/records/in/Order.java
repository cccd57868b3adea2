package com.example;

import java.util.List;

/**
 * What somebody wants.
 *
 * @param customer who wants it
 * @param items what is wanted
 * @param note a record without components
 */
public record Order(Customer customer, List<Item> items, Note note) {

    /** Nothing to say. */
    public record Note() {}
}
