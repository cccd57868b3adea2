package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;

class UnsupportedType {
    /**
     * Takes what no client can send.
     *
     * @param thread a thread
     * @param object an object
     * @param json an object of JSON
     * @param text a text
     * @param number a number
     * @param perhaps a number or none
     * @param id an id
     * @param time a time
     * @param empty one of nothing
     * @param bytes some bytes
     */
    @Tool
    void take(
            Thread thread, // problem: [LatheUnsupportedType] 'Thread' has no JSON shape; use a record, a list, an enum, a string or a primitive
            Object object, // problem: [LatheUnsupportedType] 'Object' has no JSON shape; use 'JsonValue'
            JsonObject json, // problem: [LatheUnsupportedType] 'JsonObject' has no JSON shape; use 'JsonValue'
            CharSequence text, // problem: [LatheUnsupportedType] 'CharSequence' has no JSON shape; use 'String'
            BigDecimal number, // problem: [LatheUnsupportedType] 'BigDecimal' has no JSON shape; use 'double' or 'String'
            OptionalInt perhaps, // problem: [LatheUnsupportedType] 'OptionalInt' has no JSON shape; use 'Optional<Integer>'
            UUID id, // problem: [LatheUnsupportedType] 'UUID' has no JSON shape; use 'String'
            Instant time, // problem: [LatheUnsupportedType] 'Instant' has no JSON shape; use 'String'
            Empty empty, // problem: [LatheUnsupportedType] 'UnsupportedType.Empty' has no JSON shape; use an enum that has constants
            byte[] bytes) {} // problem: [LatheUnsupportedType] 'byte[]' has no JSON shape; use 'String' with the bytes in base64

    enum Empty {}
}
