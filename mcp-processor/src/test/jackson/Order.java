package com.example;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.lathe.annotation.Tool;

class Order {

    @JsonPropertyOrder({"c", "none", "first"})
    record Some(int a, int b, @JsonProperty("see") int c, @JsonProperty("first") int d) {}

    // > some {"x": {"a": 1, "b": 2, "see": 3, "first": 4}}
    @Tool
    Some some(Some x) {
        return x;
    }

    @JsonPropertyOrder(alphabetic = true)
    record Alphabetic(int c, @JsonProperty("z") int a, int b) {}

    // > alphabetic {"x": {"z": 1, "b": 2, "c": 3}}
    @Tool
    Alphabetic alphabetic(Alphabetic x) {
        return x;
    }

    @JsonPropertyOrder(value = "z", alphabetic = true)
    static class Made {
        private final int d;
        private final int c;
        private int b;
        private int z;

        @JsonCreator
        Made(@JsonProperty("d") int d, @JsonProperty("c") int c) {
            this.d = d;
            this.c = c;
        }

        public int getB() {
            return b;
        }

        public void setB(int b) {
            this.b = b;
        }

        public int getC() {
            return c;
        }

        public int getD() {
            return d;
        }

        public int getZ() {
            return z;
        }

        public void setZ(int z) {
            this.z = z;
        }
    }

    // > made {"x": {"b": 1, "c": 2, "d": 3, "z": 4}}
    @Tool
    Made made(Made x) {
        return x;
    }

    @JsonPropertyOrder({"b", "a"})
    interface Ordered {}

    record Inherited(int a, int b) implements Ordered {}

    // > inheritedOrder {"x": {"a": 1, "b": 2}}
    @Tool
    Inherited inheritedOrder(Inherited x) {
        return x;
    }
}
