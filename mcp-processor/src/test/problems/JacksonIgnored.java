package com.example;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.lathe.annotation.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Jackson's annotations say and nobody does is told where it stands, once. */
class JacksonIgnored {

    /** Takes all. */
    @Tool
    void take(
            @JsonPropertyDescription("when it is wanted")
                    @JsonFormat(pattern = "yyyy") // warning: [LatheIgnored] @JsonFormat on 'day' is ignored; use a type whose JSON it is
                    String day,
            @JsonPropertyDescription("what it should contain")
                    @JsonProperty(required = true) // warning: [LatheIgnored] required of @JsonProperty on 'word' is ignored; it may be left out as its type or its default says, remove one of the two
                    Optional<String> word,
            @JsonPropertyDescription("an order") Order order,
            @JsonPropertyDescription("a bean") Bean bean,
            @JsonPropertyDescription("a figure") Figure figure,
            @JsonPropertyDescription("alone") Alone alone,
            @JsonPropertyDescription("a level") Level level) {}

    record Order(
            @JsonPropertyDescription("its day")
                    @JsonFormat(shape = JsonFormat.Shape.STRING) // warning: [LatheIgnored] @JsonFormat on 'Order.day' is ignored; use a type whose JSON it is
                    int day,
            @JsonPropertyDescription("its size")
                    @JsonSerialize(using = ToStringSerializer.class) // warning: [LatheIgnored] @JsonSerialize on 'Order.size' is ignored; use a type whose JSON it is
                    int size,
            @JsonPropertyDescription("what is in it")
                    @JsonInclude(
                            value = JsonInclude.Include.NON_DEFAULT, // warning: [LatheIgnored] @JsonInclude(NON_DEFAULT) on 'Order.items' is ignored; write NON_NULL or NON_EMPTY
                            content = JsonInclude.Include.NON_NULL) // warning: [LatheIgnored] @JsonInclude(content = NON_NULL) on 'Order.items' is ignored; leave out of it what should not be written
                    List<String> items) {

        @JsonProperty // warning: [LatheIgnored] @JsonProperty on 'Order.total' is ignored; make it a component
        int total() {
            return size;
        }
    }

    @JsonAutoDetect // warning: [LatheIgnored] @JsonAutoDetect on 'Bean' is ignored; write getters and setters for what is a member
    static class Bean {
        @JsonProperty // warning: [LatheIgnored] @JsonProperty on 'Bean.hidden' is ignored; write a public getter or setter
        private int hidden;

        private int seen;

        /** What is seen. */
        public int getSeen() {
            return seen;
        }

        public void setSeen(int seen) {
            this.seen = seen;
        }

        @JsonAnyGetter // warning: [LatheIgnored] @JsonAnyGetter on 'Bean.getOther' is ignored; declare a 'Map' as a member
        public Map<String, String> getOther() {
            return Map.of();
        }
    }

    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            defaultImpl = Circle.class) // warning: [LatheIgnored] defaultImpl of @JsonTypeInfo on 'Figure' is ignored; a client says which class it is
    @JsonSubTypes(@JsonSubTypes.Type(Circle.class))
    interface Figure {}

    record Circle(@JsonPropertyDescription("its radius") double radius) implements Figure {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) // warning: [LatheIgnored] @JsonTypeInfo on 'Alone' is ignored; write it on an interface whose classes are to be told apart
    record Alone(@JsonPropertyDescription("its size") int size) {}

    enum Level {
        LOW;

        @JsonCreator // warning: [LatheIgnored] @JsonCreator on 'Level.of' is ignored; a client sends what it gets, so write @JsonAlias for what else it may send
        static Level of(String text) {
            return LOW;
        }
    }
}
