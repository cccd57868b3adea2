package com.example;

import lombok.Builder;

/**
 * An order.
 *
 * @param number its number
 * @param item what was ordered
 */
@Builder
public record Order(int number, Item item) {}
