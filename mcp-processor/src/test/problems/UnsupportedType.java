package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.json.JsonObject;
import java.util.Calendar;

class UnsupportedType {
    /**
     * Takes what no client can send.
     *
     * @param thread a thread
     * @param json an object of JSON
     * @param empty one of nothing
     * @param calendar a time
     * @param type a class
     */
    @Tool
    void take(
            Thread thread, // problem: [LatheUnsupportedType] 'Thread' has no JSON shape; use a record, a list, an enum, a string or a primitive
            JsonObject json, // problem: [LatheUnsupportedType] 'JsonObject' has no JSON shape; use 'JsonValue'
            Empty empty, // problem: [LatheUnsupportedType] 'UnsupportedType.Empty' has no JSON shape; use an enum that has constants
            Calendar calendar, // problem: [LatheUnsupportedType] 'Calendar' has no JSON shape; use 'String'
            Class<?> type) {} // problem: [LatheUnsupportedType] 'Class<?>' has no JSON shape; use a record, a list, an enum, a string or a primitive

    enum Empty {}
}
