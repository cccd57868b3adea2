package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table for some people.
 *
 * @param guests how many will come
 * @param day when
 * @param seat where to sit
 * @param dishes what the kitchen should prepare
 * @param lounge where to wait
 * @param note what else we should know
 */
@Form
public record Booking(
        @Arg(title = "Guests", defaultValue = "2") int guests,
        LocalDate day,
        @Arg(defaultValue = "WINDOW") Seat seat,
        @Arg(title = "Dishes", defaultValue = "SOUP, CAKE") List<Dish> dishes,
        List<Seat> lounge,
        @Arg(name = "note_to_us", title = "Anything else?") Optional<String> note) {}
