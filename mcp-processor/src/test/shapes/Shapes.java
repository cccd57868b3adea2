package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.json.JsonValue;
import java.io.*;
import java.math.*;
import java.net.*;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is given is given, and what is taken can be looked at. */
public class Shapes {

    public static Object given;
    public static Object taken;

    public enum Plain {
        ONE,
        TWO,
        THREE
    }

    public record Point(int x, Optional<Integer> y) {}

    public record Box<T>(T content) {}

    public record Tree(String name, List<Tree> children) {}

    public record Chain(int value, @Nullable Chain next) {}

    public static class Bean {
        private String name = "";
        private @Nullable Integer age;
        private boolean active;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public @Nullable Integer getAge() {
            return age;
        }

        public void setAge(@Nullable Integer age) {
            this.age = age;
        }

        public boolean isActive() {
            return active;
        }

        public void setActive(boolean active) {
            this.active = active;
        }
    }

    public static class Whole {
        private final int number;
        private final List<String> texts;

        public Whole(int number, List<String> texts) {
            this.number = number;
            this.texts = texts;
        }

        public int getNumber() {
            return number;
        }

        public List<String> getTexts() {
            return texts;
        }
    }

    public static class Page<T> {
        private List<T> items = List.of();

        public List<T> getItems() {
            return items;
        }

        public void setItems(List<T> items) {
            this.items = items;
        }
    }

    public sealed interface Sealed {}

    public record First(int x) implements Sealed {}

    public record Second(@Nullable String text, Plain plain) implements Sealed {}

    public record Third() implements Sealed {}

    public sealed interface Expression {}

    public record Value(long value) implements Expression {}

    public record Sum(List<Expression> terms) implements Expression {}

    public sealed interface Answer<T> {}

    public record Given<T>(T content) implements Answer<T> {}

    public record Refused<T>(String reason) implements Answer<T> {}

    // what follows is made of types.txt
}
