package com.example;

import dev.lathe.annotation.Tool;
import org.jspecify.annotations.Nullable;

/** What is {@code @Nullable} may be left out or be null. */
public final class Address {

    /**
     * A place.
     *
     * @param street its street
     * @param number the house
     * @param lines more lines
     */
    public record Place(String street, @Nullable Integer number, String @Nullable [] lines) {}

    /**
     * Writes an address.
     *
     * @param name who lives there
     * @param number the house
     * @param place the place
     */
    @Tool
    public String write(@Nullable String name, @Nullable Integer number, @Nullable Place place) {
        return name + " " + number + " " + place;
    }

    /**
     * Says everything back.
     *
     * @param place a place
     */
    @Tool
    public Place same(Place place) {
        return place;
    }
}
