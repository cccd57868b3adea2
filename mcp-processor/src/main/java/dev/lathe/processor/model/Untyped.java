package dev.lathe.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types that any JSON may be, of which a schema can say nothing. */
public enum Untyped {
    JSON_VALUE("dev.lathe.json.JsonValue"),
    JSON_NODE("com.fasterxml.jackson.databind.JsonNode"),
    OBJECT("java.lang.Object");

    private final String type;

    Untyped(String type) {
        this.type = type;
    }

    /** Returns the one with that qualified name. */
    public static Optional<Untyped> of(String className) {
        return Arrays.stream(values())
                .filter(next -> next.type.equals(className))
                .findFirst();
    }

    public JavaName type() {
        int dot = type.lastIndexOf('.');
        return new JavaName(type.substring(0, dot), List.of(type.substring(dot + 1)));
    }
}
