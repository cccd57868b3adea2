package dev.lathe.methods;

import dev.lathe.core.Exchange;
import dev.lathe.core.Params;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.List;

/**
 * Where a page begins: behind what the cursor names, the last of the page before. Stable while others come and go
 * around that, and nothing to forge.
 */
final class Cursor {

    /** The one of the first page, which no client sends. */
    static final String FIRST = "";

    private Cursor() {}

    /** Returns the cursor that a request brings, or the first. */
    static String of(Exchange exchange) {
        JsonValue cursor = exchange.params().find("cursor");
        if (cursor == null) {
            return FIRST;
        }
        if (cursor instanceof JsonString string && !string.value().equals(FIRST)) {
            return string.value();
        }
        throw Params.invalid("'cursor' must be one that a list gave");
    }

    /** Returns the index of the first of the page among these keys. */
    static int start(String cursor, List<String> keys) {
        if (cursor.equals(FIRST)) {
            return 0;
        }
        int last = keys.indexOf(cursor);
        if (last < 0) {
            throw Params.invalid("unknown 'cursor'; list again without one");
        }
        return last + 1;
    }
}
