package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.EnumReader;
import dev.lathe.feature.Form;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Generated;

/** The form that asks for a {@link Choices}. */
@Generated("dev.lathe")
final class ChoicesForm {

    private static final String SCHEMA = """
            {"type":"object",\
            "properties":{\
            "list":{"type":"array","description":"in the order chosen",\
            "items":{"type":"string","enum":["SOUP","FISH","CAKE"]}},\
            "any":{"type":"array","description":"as they come",\
            "items":{"type":"string","enum":["SOUP","FISH","CAKE"]},\
            "default":["FISH"]},\
            "array":{"type":"array","description":"side by side",\
            "items":{"type":"string","enum":["SOUP","FISH","CAKE"]},\
            "default":["FISH","SOUP"]},\
            "set":{"type":"array","description":"each once",\
            "items":{"type":"string","enum":["SOUP","FISH","CAKE"]},\
            "default":["CAKE","SOUP"]},\
            "enumSet":{"type":"array","description":"as the enum has them",\
            "items":{"type":"string","enum":["SOUP","FISH","CAKE"]},\
            "default":["FISH"]},\
            "sorted":{"type":"array","description":"in order",\
            "items":{"type":"string","enum":["SOUP","FISH","CAKE"]},\
            "default":["CAKE","FISH"]},\
            "few":{"type":"array","description":"of an unknown kind",\
            "items":{"type":"string","enum":["SOUP","FISH","CAKE"]},\
            "default":["SOUP"]},\
            "none":{"type":"array","description":"nothing at first",\
            "items":{\
            "anyOf":[\
            {"const":"WINDOW","title":"By the window"},\
            {"const":"TERRACE","title":"On the terrace"},\
            {"const":"BAR","title":"BAR"}]},\
            "default":[]},\
            "maybe":{"type":"array","description":"perhaps none",\
            "items":{\
            "anyOf":[\
            {"const":"WINDOW","title":"By the window"},\
            {"const":"TERRACE","title":"On the terrace"},\
            {"const":"BAR","title":"BAR"}]}}},\
            "required":["list"]}""";

    private ChoicesForm() {
    }

    /** Returns the form. */
    static Form<Choices> form() {
        return new Form<>(SCHEMA, ChoicesForm::readChoices);
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

    private static Dish[] readDishArray(Argument argument) {
        List<Argument> items = argument.items();
        Dish[] array = new Dish[items.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = readDish(items.get(i));
        }
        return array;
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

    private static Choices readChoices(Argument argument) {
        Argument choices = argument.asObject();
        List<Dish> list = choices.at("list").asList(ChoicesForm::readDish);
        Collection<Dish> any =
                choices.has("any") ? choices.at("any").asList(ChoicesForm::readDish) : List.of(Dish.FISH);
        Dish[] array = choices.has("array") ? readDishArray(choices.at("array")) : new Dish[] {Dish.FISH, Dish.SOUP};
        Set<Dish> set =
                choices.has("set") ? choices.at("set").asSet(ChoicesForm::readDish) : EnumSet.of(Dish.CAKE, Dish.SOUP);
        EnumSet<Dish> enumSet = choices.has("enumSet")
                ? EnumReader.set(choices.at("enumSet"), Dish.class, ChoicesForm::readDish)
                : EnumSet.of(Dish.FISH);
        TreeSet<Dish> sorted = choices.has("sorted")
                ? new TreeSet<>(choices.at("sorted").asSet(ChoicesForm::readDish))
                : new TreeSet<>(List.of(Dish.CAKE, Dish.FISH));
        List<? extends Dish> few =
                choices.has("few") ? choices.at("few").asList(ChoicesForm::readDish) : List.of(Dish.SOUP);
        Set<Seat> none =
                choices.has("none") ? choices.at("none").asSet(ChoicesForm::readSeat) : EnumSet.noneOf(Seat.class);
        List<Seat> maybe = choices.has("maybe") ? choices.at("maybe").asList(ChoicesForm::readSeat) : null;
        return choices.isValid() ? new Choices(list, any, array, set, enumSet, sorted, few, none, maybe) : null;
    }
}
