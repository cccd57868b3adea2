package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Form;
import dev.lathe.feature.Tense;
import dev.lathe.feature.TimeReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The form that asks for a {@link Guest}. */
@Generated("dev.lathe")
public final class GuestForm {

    private static final String SCHEMA = """
            {"type":"object",\
            "properties":{\
            "name":{"type":"string","description":"what to call the guest (not blank)","minLength":1,\
            "maxLength":40},\
            "nickname":{"type":"string","description":"what friends call the guest","minLength":2,\
            "maxLength":10},\
            "mail":{"type":"string","description":"where to write to","format":"email"},\
            "phone":{"type":"string","description":"where to call (must match ^[0-9 ]+$)","maxLength":20,\
            "default":"0 0"},\
            "age":{"type":"integer","description":"in years","minimum":18,"maximum":120},\
            "children":{"type":"integer","description":"how many","minimum":1,"maximum":32767,"default":1},\
            "weight":{"type":"number","description":"in kilograms (more than 0)"},\
            "tip":{"type":"number","description":"in euros (a multiple of 0.01)","minimum":0.5,\
            "maximum":999.99},\
            "share":{"type":"number","description":"of the bill (less than 1)","minimum":0},\
            "day":{"type":"string","description":"when (in the future)","format":"date"},\
            "dishes":{"type":"array","description":"what to eat",\
            "items":{"type":"string","enum":["SOUP","FISH","CAKE"]},"minItems":1,"maxItems":2,\
            "default":["SOUP","CAKE"]},\
            "seats":{"type":"array","description":"where to sit",\
            "items":{\
            "anyOf":[\
            {"const":"WINDOW","title":"By the window"},\
            {"const":"TERRACE","title":"On the terrace"},\
            {"const":"BAR","title":"BAR"}]},"maxItems":2},\
            "agreed":{"type":"boolean","description":"to the terms (must be true)"}},\
            "required":["name","mail","age","weight","tip","share","day","seats","agreed"]}""";

    private GuestForm() {
    }

    /** Returns the form. */
    public static Form<Guest> form() {
        return new Form<>(SCHEMA, GuestForm::readGuest);
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

    private static Seat readSeat(Argument argument) {
        String name = argument.asOneOf("WINDOW", "TERRACE", "BAR");
        return switch (name) {
            case "WINDOW" -> Seat.WINDOW;
            case "TERRACE" -> Seat.TERRACE;
            case "BAR" -> Seat.BAR;
            default -> null;
        };
    }

    private static Guest readGuest(Argument argument) {
        Argument guest = argument.asObject();
        String name = guest.at("name").notBlank().maxLength(40).asString();
        Optional<String> nickname = guest.has("nickname")
                ? Optional.of(guest.at("nickname").minLength(2).maxLength(10).asString())
                : Optional.empty();
        String mail = guest.at("mail").email().asString();
        String phone = guest.has("phone") ? guest.at("phone").maxLength(20).pattern("^[0-9 ]+$").asString() : "0 0";
        int age = guest.at("age").minimum(18).maximum(120).asInt();
        short children = guest.has("children") ? guest.at("children").minimum(1).asShort() : 1;
        double weight = guest.at("weight").exclusiveMinimum(0).asDouble();
        BigDecimal tip = guest.at("tip").minimum("0.5").maximum("999.99").multipleOf("0.01").asBigDecimal();
        double share = guest.at("share").minimum(0).exclusiveMaximum(1).asDouble();
        LocalDate day = Tense.future(guest.at("day"), TimeReader::localDate);
        List<Dish> dishes = guest.has("dishes")
                ? guest.at("dishes").minItems(1).maxItems(2).asList(GuestForm::readDish)
                : List.of(Dish.SOUP, Dish.CAKE);
        Set<Seat> seats = guest.at("seats").maxItems(2).asSet(GuestForm::readSeat);
        boolean agreed = guest.at("agreed").constant(true).asBoolean();
        return guest.isValid()
                ? new Guest(name, nickname, mail, phone, age, children, weight, tip, share, day, dishes, seats, agreed)
                : null;
    }
}
