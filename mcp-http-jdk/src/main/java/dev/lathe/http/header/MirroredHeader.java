package dev.lathe.http.header;

import dev.lathe.http.io.RequestHead;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.Printable;
import dev.lathe.wire.RpcError;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A header that mirrors a value of the body (Streamable HTTP, Server Validation).
 *
 * <p>It must be there once: of two, even of two that are equal, another server may take the one or the other, or both
 * with a comma between them.
 *
 * @param name as the specification spells it
 * @param sent its values, one for each time it was sent
 */
record MirroredHeader(String name, List<String> sent) {

    static MirroredHeader of(RequestHead head, String name) {
        return new MirroredHeader(name, head.all(name));
    }

    /** Returns what is wrong with it if it must say this, for which it has no encoding. */
    Optional<RpcError> mismatchOfPlain(String body) {
        return mismatch(new JsonString(body), FieldText::plain);
    }

    /** Returns what is wrong with it if it must say this, be it in Base64. */
    Optional<RpcError> mismatch(JsonValue body) {
        return mismatch(body, FieldText::decoded);
    }

    /** Returns what is wrong with it if there is nothing for it to say. */
    Optional<RpcError> mismatchOfNothing() {
        return sent.isEmpty() ? Optional.empty() : error(value() + " has no body value to match");
    }

    private Optional<RpcError> mismatch(JsonValue body, Function<String, Optional<String>> reading) {
        if (sent.isEmpty()) {
            return error("is missing for body value '" + ScalarText.excerpt(body) + "'");
        }
        if (sent.size() > 1) {
            return error("was sent " + sent.size() + " times");
        }
        String text = reading.apply(sent.get(0)).orElse(null);
        if (text == null) {
            return error(value() + " is neither plain ASCII nor UTF-8 in Base64");
        }
        return ScalarText.says(text, body)
                ? Optional.empty()
                : error(value() + " does not match body value '" + ScalarText.excerpt(body) + "'");
    }

    /** As it was sent, since that is what a client can look for. */
    private String value() {
        return "value '" + Printable.of(FieldText.strip(sent.get(0))) + "'";
    }

    private Optional<RpcError> error(String mistake) {
        return Optional.of(new RpcError(RpcError.HEADER_MISMATCH, "Header mismatch: " + name + " header " + mistake));
    }
}
