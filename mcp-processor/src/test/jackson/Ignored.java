package com.example;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import dev.lathe.annotation.Tool;
import org.jspecify.annotations.Nullable;

class Ignored {

    record Component(
            int a,
            @JsonIgnore String text,
            @JsonIgnore int number,
            @JsonIgnore char letter,
            @JsonIgnore boolean truth,
            @JsonIgnore byte small) {}

    // > component {"x": {"a": 1}}
    // > component {"x": {"a": 1, "text": "b", "number": 2, "truth": true}}
    @Tool
    Component component(Component x) {
        return x;
    }

    @Tool
    String componentRead(Component x) {
        return x.toString();
    }

    // > componentRead {"x": {"a": 1, "text": "b", "number": 2, "truth": true}}

    record Overloaded(String a, @JsonIgnore String b) {
        Overloaded(String a, Integer b) {
            this(a, "x" + b);
        }
    }

    // > overloaded {"x": {"a": "a"}}
    @Tool
    Overloaded overloaded(Overloaded x) {
        return x;
    }

    record NotIgnored(@JsonIgnore(false) int a) {}

    // > notIgnored {"x": {"a": 1}}
    @Tool
    NotIgnored notIgnored(NotIgnored x) {
        return x;
    }

    record OneWay(
            int a,
            @JsonProperty(access = Access.READ_ONLY) @Nullable String made,
            @JsonProperty(access = Access.WRITE_ONLY) @Nullable String secret) {}

    // > oneWay {"x": {"a": 1, "made": "b", "secret": "c"}}
    @Tool
    OneWay oneWay(OneWay x) {
        return new OneWay(x.a(), "made", x.secret());
    }

    // > oneWayRead {"x": {"a": 1, "made": "b", "secret": "c"}}
    @Tool
    String oneWayRead(OneWay x) {
        return x.toString();
    }

    static class Password {
        private String word = "";
        private String name = "";

        @JsonIgnore
        public String getWord() {
            return word;
        }

        @JsonProperty
        public void setWord(String word) {
            this.word = word;
        }

        @JsonProperty
        public String getName() {
            return name;
        }

        @JsonIgnore
        public void setName(String name) {
            this.name = name;
        }
    }

    // > password {"x": {"word": "a", "name": "b"}}
    @Tool
    Password password(Password x) {
        return x;
    }

    // > passwordRead {"x": {"word": "a", "name": "b"}}
    @Tool
    String passwordRead(Password x) {
        return x.getWord() + x.getName();
    }

    @JsonIgnoreProperties({"b", "see"})
    record Listed(int a, @Nullable String b, @JsonProperty("see") @Nullable String c) {}

    // > listed {"x": {"a": 1, "b": "b", "see": "c"}}
    @Tool
    Listed listed(Listed x) {
        return x;
    }

    // > listedRead {"x": {"a": 1, "b": "b", "see": "c"}}
    @Tool
    String listedRead(Listed x) {
        return x.toString();
    }

    @JsonIgnoreProperties(value = "b", allowGetters = true)
    static class Gotten {
        private int a;
        private int b = 7;

        public int getA() {
            return a;
        }

        public void setA(int a) {
            this.a = a;
        }

        public int getB() {
            return b;
        }

        public void setB(int b) {
            this.b = b;
        }
    }

    // > gotten {"x": {"a": 1, "b": 2}}
    @Tool
    Gotten gotten(Gotten x) {
        return x;
    }

    @JsonIgnoreProperties(value = "b", allowSetters = true)
    static class Set {
        private int a;
        private int b = 7;

        public int getA() {
            return a + b;
        }

        public void setA(int a) {
            this.a = a;
        }

        public int getB() {
            return b;
        }

        public void setB(int b) {
            this.b = b;
        }
    }

    // > set {"x": {"a": 1, "b": 2}}
    @Tool
    Set set(Set x) {
        return x;
    }

    @JsonIncludeProperties({"a"})
    static class Chosen {
        private int a;

        public int getA() {
            return a;
        }

        public void setA(int a) {
            this.a = a;
        }

        public int getB() {
            return a + 1;
        }
    }

    // > chosen {"x": {"a": 1}}
    @Tool
    Chosen chosen(Chosen x) {
        return x;
    }
}
