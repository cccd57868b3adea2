package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Form;
import dev.lathe.feature.TimeReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.annotation.processing.Generated;

/** The form that asks for a {@link Survey.Numbers}. */
@Generated("dev.lathe")
final class Survey_NumbersForm {

    private static final String SCHEMA = """
            {"type":"object",\
            "properties":{\
            "tiny":{"type":"integer","description":"up to 127","minimum":-128,"maximum":127},\
            "small":{"type":"integer","description":"up to 32,767","minimum":-32768,"maximum":32767,\
            "default":7},\
            "whole":{"type":"integer","description":"any int"},\
            "large":{"type":"integer","description":"any long"},\
            "huge":{"type":"integer","description":"without end","default":123456789012345678901234567890},\
            "rough":{"type":"number","description":"with a fraction"},\
            "precise":{"type":"number","description":"with more of it","default":0.5},\
            "exact":{"type":"number","description":"with all of it"},\
            "year":{"type":"integer","description":"of birth","minimum":-999999999,"maximum":999999999},\
            "age":{"type":"integer","description":"if you like"},\
            "income":{"type":"integer","description":"if you must"},\
            "height":{"type":"number","description":"in meters"},\
            "luck":{"type":"integer","description":"a number or nothing"}},\
            "required":["tiny","whole","large","rough","exact","year"]}""";

    private Survey_NumbersForm() {
    }

    /** Returns the form. */
    static Form<Survey.Numbers> form() {
        return new Form<>(SCHEMA, Survey_NumbersForm::readNumbers);
    }

    private static Survey.Numbers readNumbers(Argument argument) {
        Argument numbers = argument.asObject();
        byte tiny = numbers.at("tiny").asByte();
        short small = numbers.has("small") ? numbers.at("small").asShort() : 7;
        int whole = numbers.at("whole").asInt();
        long large = numbers.at("large").asLong();
        BigInteger huge = numbers.has("huge")
                ? numbers.at("huge").asBigInteger()
                : numbers.byDefault("huge", "123456789012345678901234567890").asBigInteger();
        float rough = numbers.at("rough").asFloat();
        double precise = numbers.has("precise") ? numbers.at("precise").asDouble() : 0.5;
        BigDecimal exact = numbers.at("exact").asBigDecimal();
        Year year = TimeReader.year(numbers.at("year"));
        OptionalInt age = numbers.has("age") ? OptionalInt.of(numbers.at("age").asInt()) : OptionalInt.empty();
        OptionalLong income =
                numbers.has("income") ? OptionalLong.of(numbers.at("income").asLong()) : OptionalLong.empty();
        OptionalDouble height =
                numbers.has("height") ? OptionalDouble.of(numbers.at("height").asDouble()) : OptionalDouble.empty();
        Integer luck = numbers.has("luck") ? numbers.at("luck").asInt() : null;
        return numbers.isValid()
                ? new Survey.Numbers(
                        tiny, small, whole, large, huge, rough, precise, exact, year, age, income, height, luck)
                : null;
    }
}
