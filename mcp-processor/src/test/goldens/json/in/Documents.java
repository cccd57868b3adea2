package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@code JsonValue} is whatever was sent. */
public final class Documents {

    /**
     * A document.
     *
     * @param id its key
     * @param body whatever it says
     */
    public record Document(String id, JsonValue body) {}

    /**
     * Says everything back.
     *
     * @param value anything
     */
    @Tool
    public JsonValue same(JsonValue value) {
        return value;
    }

    /**
     * Puts values into documents.
     *
     * @param bodies the values by their ids
     * @param first comes before all others
     */
    @Tool
    public List<Document> store(Map<String, JsonValue> bodies, Optional<JsonValue> first) {
        return bodies.entrySet().stream()
                .map(entry -> new Document(entry.getKey(), first.orElse(entry.getValue())))
                .toList();
    }
}
