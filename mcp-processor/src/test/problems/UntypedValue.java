package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.json.JsonValue;
import java.util.List;
import java.util.Map;

class UntypedValue {
    /**
     * Says back whatever comes.
     *
     * @param object one thing
     * @param json the second thing
     * @param list the third thing
     * @param box the fourth thing
     */
    @Tool
    Map<String, Object> say( // warning: [LatheUntypedValue] the result of 'say' of type 'Map<String, Object>' tells a client nothing of what is in it; use a record, an enum or a map of these
            Object object, // warning: [LatheUntypedValue] 'object' of type 'Object' tells a client nothing of what is in it; use a record, an enum or a map of these
            JsonValue json, // warning: [LatheUntypedValue] 'json' of type 'JsonValue' tells a client nothing of what is in it; use a record, an enum or a map of these
            List<?> list, // warning: [LatheUntypedValue] 'list' of type 'List<?>' tells a client nothing of what is in it; use a record, an enum or a map of these
            Box box) {
        return Map.of();
    }

    /**
     * A box of something.
     *
     * @param content what is in it
     */
    record Box(Object content) {} // warning: [LatheUntypedValue] 'content' of type 'Object' tells a client nothing of what is in it; use a record, an enum or a map of these
}
