package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Form;
import dev.lathe.feature.TimeReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The form that asks for a {@link Booking}. */
@Generated("dev.lathe")
public final class BookingForm {

    private static final String SCHEMA = """
            {"type":"object",\
            "properties":{\
            "guests":{"type":"integer","title":"Guests","description":"how many will come","default":2},\
            "day":{"type":"string","description":"when","format":"date"},\
            "seat":{"type":"string","description":"where to sit",\
            "oneOf":[\
            {"const":"WINDOW","title":"By the window"},\
            {"const":"TERRACE","title":"On the terrace"},\
            {"const":"BAR","title":"BAR"}],"default":"WINDOW"},\
            "dishes":{"type":"array","title":"Dishes","description":"what the kitchen should prepare",\
            "items":{"type":"string","enum":["SOUP","FISH","CAKE"]},\
            "default":["SOUP","CAKE"]},\
            "lounge":{"type":"array","description":"where to wait",\
            "items":{\
            "anyOf":[\
            {"const":"WINDOW","title":"By the window"},\
            {"const":"TERRACE","title":"On the terrace"},\
            {"const":"BAR","title":"BAR"}]}},\
            "note_to_us":{"type":"string","title":"Anything else?",\
            "description":"what else we should know"}},\
            "required":["day","lounge"]}""";

    private BookingForm() {
    }

    /** Returns the form. */
    public static Form<Booking> form() {
        return new Form<>(SCHEMA, BookingForm::readBooking);
    }

    private static Seat readSeat(Argument argument) {
        String name = argument.asOneOf("WINDOW", "TERRACE", "BAR");
        return switch (name) {
            case "WINDOW" -> Seat.WINDOW;
            case "TERRACE" -> Seat.TERRACE;
            case "BAR" -> Seat.BAR;
            default -> null;
        };
    }

    private static Dish readDish(Argument argument) {
        String name = argument.asOneOf("SOUP", "FISH", "CAKE");
        return switch (name) {
            case "SOUP" -> Dish.SOUP;
            case "FISH" -> Dish.FISH;
            case "CAKE" -> Dish.CAKE;
            default -> null;
        };
    }

    private static Booking readBooking(Argument argument) {
        Argument booking = argument.asObject();
        int guests = booking.has("guests") ? booking.at("guests").asInt() : 2;
        LocalDate day = TimeReader.localDate(booking.at("day"));
        Seat seat = booking.has("seat") ? readSeat(booking.at("seat")) : Seat.WINDOW;
        List<Dish> dishes = booking.has("dishes")
                ? booking.at("dishes").asList(BookingForm::readDish)
                : List.of(Dish.SOUP, Dish.CAKE);
        List<Seat> lounge = booking.at("lounge").asList(BookingForm::readSeat);
        Optional<String> note =
                booking.has("note_to_us") ? Optional.of(booking.at("note_to_us").asString()) : Optional.empty();
        return booking.isValid() ? new Booking(guests, day, seat, dishes, lounge, note) : null;
    }
}
