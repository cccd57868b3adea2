package com.example;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lathe.annotation.Tool;
import org.jspecify.annotations.Nullable;

class Creators {

    record Range(int from, int to) {
        @JsonCreator
        static Range of(@JsonProperty("text") String text) {
            String[] ends = text.split("-");
            return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }
    }

    // > range {"x": {"text": "3-5"}}
    @Tool
    Range range(Range x) {
        return x;
    }

    record Sum(int a, int b) {
        @JsonCreator
        Sum(@JsonProperty("a") int a, @JsonProperty("b") int b, @JsonProperty("more") int more) {
            this(a + more, b + more);
        }
    }

    // > sum {"x": {"a": 1, "b": 2, "more": 10}}
    @Tool
    Sum sum(Sum x) {
        return x;
    }

    static class Constructed {
        private final int id;
        private @Nullable String name;

        Constructed() {
            this(7);
        }

        @JsonCreator
        Constructed(@JsonProperty("ID") int id) {
            this.id = id;
        }

        @JsonProperty("ID")
        public int getId() {
            return id;
        }

        public @Nullable String getName() {
            return name;
        }

        public void setName(@Nullable String name) {
            this.name = name;
        }
    }

    // > constructed {"x": {"ID": 1}}
    // > constructed {"x": {"name": "a", "ID": 1}}
    @Tool
    Constructed constructed(Constructed x) {
        return x;
    }

    static class Named {
        private final int id;
        private final int other;

        Named(int id) {
            this(id, 7);
        }

        Named(@JsonProperty("id") int id, @JsonProperty("other") int other) {
            this.id = id;
            this.other = other;
        }

        public int getId() {
            return id;
        }

        public int getOther() {
            return other;
        }
    }

    // > named {"x": {"other": 2, "id": 1}}
    @Tool
    Named named(Named x) {
        return x;
    }

    static class Disabled {
        private int id;

        Disabled() {}

        @JsonCreator(mode = JsonCreator.Mode.DISABLED)
        Disabled(@JsonProperty("other") int id) {
            this.id = id + 1;
        }

        public int getId() {
            return id;
        }

        public void setId(int id) {
            this.id = id;
        }
    }

    // > disabled {"x": {"id": 1}}
    @Tool
    Disabled disabled(Disabled x) {
        return x;
    }

    abstract static class Factory {
        public abstract int getId();

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Factory of(@JsonProperty("id") int id) {
            return new Fixed(id);
        }
    }

    static class Fixed extends Factory {
        private final int id;

        Fixed(int id) {
            this.id = id;
        }

        @Override
        public int getId() {
            return id;
        }
    }

    // > factory {"x": {"id": 1}}
    @Tool
    Factory factory(Factory x) {
        return x;
    }

    static class Hidden {
        private final String token;

        @JsonCreator
        Hidden(@JsonProperty("token") String token) {
            this.token = token;
        }

        @JsonIgnore
        public String getToken() {
            return token;
        }

        public int getLength() {
            return token.length();
        }
    }

    // > hidden {"x": {"token": "abc"}}
    @Tool
    Hidden hidden(Hidden x) {
        return x;
    }
}
