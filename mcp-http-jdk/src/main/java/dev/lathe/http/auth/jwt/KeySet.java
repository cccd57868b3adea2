package dev.lathe.http.auth.jwt;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonException;
import dev.lathe.json.JsonLimits;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The keys of an issuer that are fit to verify tokens (RFC 7517, section 5). No two are equal: what matters is whether
 * keys were got anew, not whether they are others.
 */
final class KeySet {

    private static final int MOST = 64;

    /** No token is worth more work than this. */
    private static final int MOST_TRIED = 8;

    private final List<VerificationKey> keys;
    private final int unfit;
    private final int leaked;

    KeySet(List<VerificationKey> keys, int unfit, int leaked) {
        this.keys = List.copyOf(keys);
        this.unfit = unfit;
        this.leaked = leaked;
    }

    /**
     * Reads a set and leaves out what is not fit, since one bad key is no reason to refuse the others.
     *
     * @throws IOException when none is fit
     */
    static KeySet read(byte[] json) throws IOException {
        List<PublishedKey> published = published(json);
        List<VerificationKey> fit = published.stream()
                .map(PublishedKey::forVerification)
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
        if (fit.isEmpty()) {
            throw new IOException("no key that is fit to verify tokens");
        }
        int leaked = (int) published.stream().filter(PublishedKey::isLeaked).count();
        return new KeySet(fit, published.size() - fit.size(), leaked);
    }

    private static List<PublishedKey> published(byte[] json) throws IOException {
        JsonLimits limits = JsonLimits.DEFAULT.depth(16).values(65_536);
        try {
            if (JsonReader.read(json, 0, json.length, limits) instanceof JsonObject set
                    && set.find("keys") instanceof JsonArray keys) {
                return keys.items().stream()
                        .filter(value -> value instanceof JsonObject)
                        .map(key -> new PublishedKey((JsonObject) key))
                        .toList();
            }
        } catch (JsonException e) {
            throw new IOException("no JSON: " + e.getMessage(), e);
        }
        throw new IOException("no key set");
    }

    /** Returns the keys, at most 64. */
    List<VerificationKey> keys() {
        return keys;
    }

    /** Returns how many others were published. */
    int unfit() {
        return unfit;
    }

    /** Returns how many of those were published with what should be private. */
    int leaked() {
        return leaked;
    }

    /** Tells whether it has a key that a header may mean. */
    boolean knows(JoseHeader header) {
        return keys.stream().anyMatch(key -> key.isMeantBy(header));
    }

    /** Tells whether one of the keys that a header may mean has signed the token; when those are too many, none has. */
    boolean haveSigned(CompactToken token, JoseHeader header) {
        List<VerificationKey> meant =
                keys.stream().filter(key -> key.isMeantBy(header)).toList();
        return meant.size() <= MOST_TRIED && meant.stream().anyMatch(key -> key.hasSigned(token, header.algorithm()));
    }
}
