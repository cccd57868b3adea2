package dev.lathe.http.auth.jwt;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Proofs that nobody may use again, as long as anybody could (RFC 9449, section 11.1). None is forgotten before its
 * time to make room for another, which would be a way to use it again: when there is no room, nobody is let in, and
 * when a key has had its share, only its owner is not. Thread-safe.
 */
final class UsedProofs {

    private final int most;
    private final int mostOfKey;
    private final long millis;

    /** When each is forgotten. They are all kept for as long, so the first one is the first to go. */
    private final Map<Name, Long> ends = new LinkedHashMap<>();

    private final Map<String, Integer> ofKeys = new HashMap<>();

    UsedProofs(int most, int mostOfKey, Duration kept) {
        this.most = most;
        this.mostOfKey = mostOfKey;
        this.millis = kept.toMillis();
    }

    /**
     * Uses a proof up.
     *
     * @param key the thumbprint of the key that has signed it
     * @param id what no other proof by this key has
     * @param now in milliseconds
     */
    synchronized void use(String key, String id, long now) throws InvalidTokenException, VerifierUnavailableException {
        forget(now);
        Name name = new Name(key, id);
        if (ends.containsKey(name)) {
            throw new InvalidTokenException(TokenFlaw.REPLAYED_PROOF);
        }
        if (ends.size() >= most || ofKeys.getOrDefault(key, 0) >= mostOfKey) {
            throw new VerifierUnavailableException(Duration.ofSeconds(1));
        }
        ends.put(name, now + millis);
        ofKeys.merge(key, 1, Integer::sum);
    }

    private void forget(long now) {
        Iterator<Map.Entry<Name, Long>> oldest = ends.entrySet().iterator();
        while (oldest.hasNext()) {
            Map.Entry<Name, Long> entry = oldest.next();
            if (entry.getValue() >= now) {
                return;
            }
            oldest.remove();
            ofKeys.computeIfPresent(entry.getKey().key(), (key, count) -> count == 1 ? null : count - 1);
        }
    }

    synchronized int size() {
        return ends.size();
    }

    private record Name(String key, String id) {}
}
