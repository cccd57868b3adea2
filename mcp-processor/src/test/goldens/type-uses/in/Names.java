package com.example;

import dev.lathe.annotation.Tool;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Annotations stand at types, wherever a type may stand, and only a nullable whole may be absent. */
public final class Names {

    /** Says something of a type with a value. */
    @Target(ElementType.TYPE_USE)
    @interface Unit {
        String value();
    }

    /**
     * A name.
     *
     * @param parts its parts
     * @param title what stands before it
     */
    public record Name(@NonNull List<@NonNull String> parts, java.lang.@Nullable String title) {}

    /**
     * Joins names.
     *
     * @param list some names
     * @param array more names
     * @param rest names that may be absent
     * @param rows rows of names
     * @param byKey names by their keys
     * @param one a name
     * @param meters a number
     */
    @Tool
    public @NonNull String join(
            List<@NonNull String> list,
            @NonNull String @NonNull [] array,
            @NonNull String @Nullable [] rest,
            @NonNull String @Nullable [] @NonNull [] rows,
            Map<@Unit("key") String, @NonNull List<@Unit("name") String>> byKey,
            Optional<@NonNull Name> one,
            @Unit("m") int meters) {
        return list.size() + " " + array.length + " " + (rest == null) + " " + (rows == null) + " " + byKey + " " + one
                + " " + meters;
    }

    /** Returns what there may be. */
    @Tool
    public @NonNull Map<@NonNull String, @Unit("m") Integer> @Nullable [] lengths() {
        return null;
    }
}
