package dev.lathe.wire;

import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.Optional;

/**
 * The id of a request as the client wrote it, so that it is echoed exactly.
 *
 * @param json the id as JSON text: {@code 1} and {@code "1"} are different ids
 */
public record RequestId(String json) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_STRING = 1024;

    /** What an id must be, in words. */
    static final String RULE = "a string of at most 1,024 characters or an integer of at most 100 digits";

    /** Returns the id, unless the value is none: a string or an integer of bounded length is. */
    public static Optional<RequestId> of(JsonValue value) {
        if (value instanceof JsonString string && string.value().length() <= LONGEST_STRING) {
            return Optional.of(new RequestId(string.toString()));
        }
        if (value instanceof JsonNumber number
                && number.isInteger()
                && number.text().length() <= LONGEST_NUMBER) {
            return Optional.of(new RequestId(number.text()));
        }
        return Optional.empty();
    }
}
