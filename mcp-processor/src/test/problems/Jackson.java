package com.example;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.lathe.annotation.Tool;

/** What Jackson's annotations ask for and cannot be had. */
class Jackson {

    /** Takes what it can. */
    @Tool
    void take(
            @JsonPropertyDescription("a person") Person person,
            @JsonPropertyDescription("an id") Id id,
            @JsonPropertyDescription("a point") Point point,
            @JsonPropertyDescription("a range") Range range,
            @JsonPropertyDescription("a figure") Figure figure,
            @JsonPropertyDescription("a wrapped one") Wrapped wrapped,
            @JsonPropertyDescription("an animal") Animal animal,
            @JsonPropertyDescription("a level") Level level,
            @JsonPropertyDescription("a code") Code code,
            @JsonPropertyDescription("a hidden code") HiddenCode hidden,
            @JsonPropertyDescription("a private one") Closed closed,
            @JsonPropertyDescription("a generic one") Generic generic,
            @JsonPropertyDescription("another") Strange strange) {}

    record Person(
            @JsonPropertyDescription("a name") @JsonUnwrapped Name name, // problem: [LatheRefused] @JsonUnwrapped on 'Person.name' is refused; declare its members beside the others
            @JsonPropertyDescription("a figure")
                    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) // problem: [LatheRefused] @JsonTypeInfo on 'Person.figure' is refused; move it to the type
                    Name figure,
            @JsonPropertyDescription("a name") @JsonIgnoreProperties("first") Name other) {} // problem: [LatheRefused] @JsonIgnoreProperties on 'Person.other' is refused; move it to the type

    record Name(@JsonPropertyDescription("the name") String first) {}

    record Id(@JsonPropertyDescription("the id") @JsonValue String value) {} // problem: [LatheRefused] @JsonValue on 'Id.value' is refused; take and return 'String' itself

    static class Strategy extends PropertyNamingStrategies.SnakeCaseStrategy {}

    @JsonNaming(Strategy.class) // problem: [LatheRefused] @JsonNaming on 'Point' is refused; use one of 'PropertyNamingStrategies', or @JsonProperty
    record Point(@JsonPropertyDescription("how far right") int x) {}

    static class Range {
        private final int size;

        /**
         * Makes one.
         *
         * @param text the ends
         */
        @JsonCreator // problem: [LatheRefused] @JsonCreator on 'Range' is refused; name each parameter with @JsonProperty, since only an object can be read
        Range(String text) {
            this.size = text.length();
        }

        public int getSize() {
            return size;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) // problem: [LatheRefused] use = CLASS of @JsonTypeInfo on 'Figure' is refused; write NAME
    sealed interface Figure {}

    record Circle(@JsonPropertyDescription("its radius") double radius) implements Figure {}

    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            include = JsonTypeInfo.As.WRAPPER_OBJECT) // problem: [LatheRefused] include = WRAPPER_OBJECT of @JsonTypeInfo on 'Wrapped' is refused; write PROPERTY
    sealed interface Wrapped {}

    record Box(@JsonPropertyDescription("its width") double width) implements Wrapped {}

    @JsonSubTypes(@JsonSubTypes.Type(Dog.class)) // problem: [LatheRefused] @JsonSubTypes on 'Animal' is refused; make it an interface or abstract
    static class Animal {
        private int age;

        /** Its age. */
        public int getAge() {
            return age;
        }

        public void setAge(int age) {
            this.age = age;
        }
    }

    static class Dog extends Animal {}

    enum Level {
        @JsonProperty("low")
        LOW,
        @JsonProperty("low") // problem: [LatheRefused] name 'low' of 'DEEP' is refused; 'LOW' has it already
        DEEP
    }

    enum Code {
        ONE;

        @JsonValue // problem: [LatheRefused] @JsonValue on 'Code.number' is refused; write @JsonProperty on the constants, whose names are texts
        int number() {
            return 1;
        }
    }

    enum HiddenCode {
        ONE;

        @JsonValue // problem: [LatheRefused] @JsonValue on 'HiddenCode.text' is refused; make it less private
        private String text() {
            return "1";
        }
    }

    record Closed(@JsonPropertyDescription("its size") int size) {
        @JsonCreator // problem: [LatheRefused] @JsonCreator on 'Closed.of' is refused; make that less private
        private static Closed of(@JsonProperty("text") String text) {
            return new Closed(text.length());
        }
    }

    record Generic(@JsonPropertyDescription("its size") int size) {
        @JsonCreator // problem: [LatheRefused] @JsonCreator on 'Generic.of' is refused; remove its type parameters, or annotate a constructor
        static <T> Generic of(@JsonProperty("text") T text) {
            return new Generic(text.hashCode());
        }
    }

    @JsonSubTypes({
        @JsonSubTypes.Type(Odd.class),
        @JsonSubTypes.Type(Circle.class) // problem: [LatheRefused] 'Circle' of @JsonSubTypes is refused; it is no 'Strange'
    })
    interface Strange {}

    record Odd(@JsonPropertyDescription("its size") int size) implements Strange {}
}
