package dev.lathe.processor.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Whether a value may be absent, and what stands for it in Java then. */
public enum Presence {
    REQUIRED,
    /** Absent is {@code null}. */
    NULLABLE,
    /** Absent is the default. */
    DEFAULTED,
    /** Absent, in what is written, is {@code null} and what is empty. */
    FILLED,
    /** Absent, in what is written, is {@code null} and an array without elements. */
    FILLED_ARRAY,
    /** Absent is {@code Optional.empty()}. */
    OPTIONAL(Optional.class, "get"),
    OPTIONAL_INT(OptionalInt.class, "getAsInt"),
    OPTIONAL_LONG(OptionalLong.class, "getAsLong"),
    OPTIONAL_DOUBLE(OptionalDouble.class, "getAsDouble");

    private final Optional<Class<?>> holder;
    private final String getter;

    Presence() {
        this.holder = Optional.empty();
        this.getter = "";
    }

    Presence(Class<?> holder, String getter) {
        this.holder = Optional.of(holder);
        this.getter = getter;
    }

    /** Returns the one whose values the named class holds. */
    public static Optional<Presence> heldBy(String className) {
        return Arrays.stream(values())
                .filter(next ->
                        next.holder.isPresent() && next.holder.get().getName().equals(className))
                .findFirst();
    }

    /** The class that holds a value or none: {@code Optional} or one of its kin. */
    public Optional<Class<?>> holder() {
        return holder;
    }

    /** The method of the holder that gives the value. */
    public String getter() {
        return getter;
    }

    public boolean isHeld() {
        return holder.isPresent();
    }

    /** Whether a value is always there. */
    public boolean isCertain() {
        return this == REQUIRED || this == DEFAULTED;
    }
}
