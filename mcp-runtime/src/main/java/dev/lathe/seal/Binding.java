package dev.lathe.seal;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonNull;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The request that a sealed text belongs to: with any other one it does not open (specification 2026-07-28, multi
 * round-trip requests, server requirement 5). Names are compared character for character.
 *
 * @param method the method, such as {@code tools/call}
 * @param feature what is asked of it: the name of a tool or prompt, the URI of a resource
 * @param argumentsDigest equal when the arguments are: see {@link #of}
 * @param principal who asks, so that no two have the same name (of an access token: its issuer and subject); empty when
 *     nobody is known by name, which is a principal of its own
 */
public record Binding(String method, String feature, String argumentsDigest, Optional<String> principal) {

    /** Refuses nulls. */
    public Binding {
        Objects.requireNonNull(method);
        Objects.requireNonNull(feature);
        Objects.requireNonNull(argumentsDigest);
        Objects.requireNonNull(principal);
    }

    /**
     * Returns the binding to these arguments. Their members may come back in another order and their numbers in another
     * spelling: {@code 1}, {@code 1.0} and {@code 10e-1} are one number. Everything else has to be the same.
     */
    public static Binding of(String method, String feature, JsonObject arguments, Optional<String> principal) {
        return new Binding(method, feature, ArgumentsDigest.of(arguments), principal);
    }

    /** Returns bytes that no other binding has: JSON marks where one part ends, and escapes what UTF-8 cannot say. */
    byte[] toBytes() {
        JsonValue asking = principal.isPresent() ? new JsonString(principal.get()) : JsonNull.NULL;
        JsonArray parts = JsonArray.of(
                List.of(new JsonString(method), new JsonString(feature), new JsonString(argumentsDigest), asking));
        return new JsonWriter(Integer.MAX_VALUE).value(parts).toBytes();
    }
}
