package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Form;
import dev.lathe.json.JsonValue;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

class FormType {
    /**
     * What does not fit in a form.
     *
     * @param address where to
     * @param next what comes next
     * @param shape of what shape
     * @param prices what each costs
     * @param names who will come
     * @param days on which days
     * @param tables how many tables of which size
     * @param some some of them
     * @param many many of them
     * @param moment when
     * @param time how long
     * @param id which one
     * @param photo how it looks
     * @param anything whatever comes to mind
     * @param worker who does it
     * @param workers who do it
     * @param hidden of a kind that nobody sees
     * @param all of such kinds
     */
    @Form
    record Order(
            @Arg(defaultValue = "here") Address address, // problem: [LatheFormType] 'address' of type 'FormType.Address' does not fit in a form; move what is in it up to the form
            Optional<Order> next, // problem: [LatheFormType] 'next' of type 'Optional<FormType.Order>' does not fit in a form; move what is in it up to the form
            Shape shape, // problem: [LatheFormType] 'shape' of type 'FormType.Shape' does not fit in a form; make a form of each kind
            Map<Size, Integer> prices, // problem: [LatheFormType] 'prices' of type 'Map<FormType.Size, Integer>' does not fit in a form; make a component of each key
            @Arg(defaultValue = "me, you") List<String> names, // problem: [LatheFormType] 'names' of type 'List<String>' does not fit in a form; use a 'List' of an enum
            int[] days, // problem: [LatheFormType] 'days' of type 'int[]' does not fit in a form; use a 'List' of an enum
            List<List<Size>> tables, // problem: [LatheFormType] 'tables' of type 'List<List<FormType.Size>>' does not fit in a form; use a 'List' of an enum
            Stream<Size> some, // problem: [LatheFormType] 'some' of type 'Stream<FormType.Size>' does not fit in a form; use a 'List' of an enum
            List<@Nullable Size> many, // problem: [LatheFormType] 'many' of type '@Nullable FormType.Size' does not fit in a form; use a text, …
            LocalDateTime moment, // problem: [LatheFormType] 'moment' of type 'LocalDateTime' does not fit in a form; use 'OffsetDateTime'
            Duration time, // problem: [LatheFormType] 'time' of type 'Duration' does not fit in a form; use 'String'
            UUID id, // problem: [LatheFormType] 'id' of type 'UUID' does not fit in a form; use 'String'
            byte[] photo, // problem: [LatheFormType] 'photo' of type 'byte[]' does not fit in a form; use 'String'
            JsonValue anything, // problem: [LatheFormType] 'anything' of type 'JsonValue' does not fit in a form; use a text, a number, a boolean, an enum, a list of an enum, a date or a URI
            Thread worker, // problem: [LatheFormType] 'worker' of type 'Thread' does not fit in a form; use a text, …
            List<Thread> workers, // problem: [LatheFormType] 'workers' of type 'Thread' does not fit in a form; use a text, …
            Secret hidden, // problem: [LatheUnreachableType] type 'FormType.Secret' cannot be reached from package 'com.example'; make it less private
            List<Riddle> all) {} // problem: [LatheUnreachableType] type 'FormType.Riddle' cannot be reached from package 'com.example'; make it less private

    /**
     * An address.
     *
     * @param street the street
     */
    record Address(String street) {}

    sealed interface Shape {}

    /**
     * A circle.
     *
     * @param radius half of what it is wide
     */
    record Circle(int radius) implements Shape {}

    enum Size {
        SMALL,
        LARGE
    }

    private enum Secret {
        ONE
    }

    private enum Riddle {
        ONE
    }
}
