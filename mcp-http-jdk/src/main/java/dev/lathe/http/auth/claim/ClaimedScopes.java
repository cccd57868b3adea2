package dev.lathe.http.auth.claim;

import dev.lathe.feature.Scopes;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a token allows: {@code scope} (RFC 8693, section 4.2), or {@code scp}, as some authorization servers call it; a
 * text of words or an array of them. What is no scope (RFC 6749, section 3.3) allows nothing.
 */
public final class ClaimedScopes {

    private static final int MOST = 256;

    private ClaimedScopes() {}

    /** Returns the scopes, in no order: the first 256 if there are more. */
    public static Set<String> of(JsonObject claims) {
        JsonValue scope = claims.find("scope");
        return words(scope == null ? claims.find("scp") : scope)
                .filter(Scopes::isScope)
                .limit(MOST)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(@Nullable JsonValue claim) {
        if (claim instanceof JsonString text) {
            return Arrays.stream(text.value().split(" ", -1));
        }
        return claim instanceof JsonArray several
                ? several.items().stream()
                        .filter(value -> value instanceof JsonString)
                        .map(word -> ((JsonString) word).value())
                : Stream.empty();
    }
}
