package com.example;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import dev.lathe.annotation.Tool;
import java.util.List;
import org.jspecify.annotations.Nullable;

class Names {

    record Component(@JsonProperty("first_name") String first, int age) {}

    // > component {"x": {"first_name": "Ada", "age": 36}}
    @Tool
    Component component(Component x) {
        return x;
    }

    record Written(String first) {
        Written(@JsonProperty("one") String first) {
            this.first = first;
        }
    }

    // > written {"x": {"one": "Ada"}}
    @Tool
    Written written(Written x) {
        return x;
    }

    interface Named {
        @JsonProperty("n")
        String name();
    }

    record Inherited(String name, int age) implements Named {}

    // > inherited {"x": {"n": "Ada", "age": 36}}
    @Tool
    Inherited inherited(Inherited x) {
        return x;
    }

    record Known(@JsonAlias({"given", "first_name"}) String first) {}

    // > known {"x": {"first": "Ada"}}
    // ~ known {"x": {"given": "Ada"}}
    // ~ known {"x": {"first_name": "Ada"}}
    @Tool
    Known known(Known x) {
        return x;
    }

    enum Level {
        @JsonProperty("low")
        LOW,
        @JsonProperty("high")
        @JsonAlias({"max", "top"})
        HIGH,
        NONE
    }

    // > levels {"x": ["low", "NONE", "high"]}
    // ~ levels {"x": ["max", "top"]}
    // ! levels {"x": ["LOW"]}
    @Tool
    List<Level> levels(List<Level> x) {
        return x;
    }

    static class Field {
        @JsonProperty("first_name")
        private @Nullable String first;

        private int age;

        public @Nullable String getFirst() {
            return first;
        }

        public void setFirst(@Nullable String first) {
            this.first = first;
        }

        @JsonProperty("years")
        public int getAge() {
            return age;
        }

        public void setAge(int age) {
            this.age = age;
        }
    }

    // > field {"x": {"first_name": "Ada", "years": 36}}
    // > field {"x": {"years": 36}}
    @Tool
    Field field(Field x) {
        return x;
    }

    static class Two {
        private int age;

        @JsonGetter("years")
        public int getAge() {
            return age;
        }

        @JsonSetter("old")
        public void setAge(int age) {
            this.age = age;
        }
    }

    // > two {"x": {"old": 36}}
    @Tool
    Two two(Two x) {
        return x;
    }

    static class Bare {
        private int age;

        @JsonProperty
        public int age() {
            return age;
        }

        @JsonProperty
        public void age(int age) {
            this.age = age;
        }
    }

    // > bare {"x": {"age": 36}}
    @Tool
    Bare bare(Bare x) {
        return x;
    }
}
