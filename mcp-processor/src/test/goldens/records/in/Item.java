package com.example;

import dev.lathe.annotation.Arg;

/**
 * A thing and how often.
 *
 * @param title what it is
 * @param qty how many
 * @param price in cents
 */
public record Item(
        @Arg(name = "name") String title,
        int qty,
        @Arg(description = "cents, with tax") long price) {}
