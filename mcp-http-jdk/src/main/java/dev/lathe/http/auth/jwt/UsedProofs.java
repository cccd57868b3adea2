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
 * when a key has had its share, only its owner is not. Those that are forgotten are too old for any clock but one that
 * was set back; for the sake of such a one, nothing is taken that is not newer than they are. Thread-safe.
 */
final class UsedProofs {

    private final int most;
    private final int mostOfKey;
    private final long millis;

    /** They are all kept for as long, so the first one is the first to go. */
    private final Map<Name, Kept> proofs = new LinkedHashMap<>();

    private final Map<String, Integer> ofKeys = new HashMap<>();

    /** When the newest of those was made that are forgotten. */
    private double newestForgotten = Double.NEGATIVE_INFINITY;

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
     * @param made when it was made, in seconds since 1970, as it says
     * @param now in milliseconds from whenever
     */
    synchronized void use(String key, String id, double made, long now)
            throws InvalidTokenException, VerifierUnavailableException {
        forget(now);
        Name name = new Name(key, id);
        if (proofs.containsKey(name)) {
            throw new InvalidTokenException(TokenFlaw.REPLAYED_PROOF);
        }
        if (made <= newestForgotten) {
            throw new InvalidTokenException(TokenFlaw.UNTIMELY_PROOF);
        }
        if (proofs.size() >= most || ofKeys.getOrDefault(key, 0) >= mostOfKey) {
            throw new VerifierUnavailableException(Duration.ofSeconds(1));
        }
        proofs.put(name, new Kept(made, now + millis));
        ofKeys.merge(key, 1, Integer::sum);
    }

    private void forget(long now) {
        Iterator<Map.Entry<Name, Kept>> oldest = proofs.entrySet().iterator();
        while (oldest.hasNext()) {
            Map.Entry<Name, Kept> entry = oldest.next();
            if (entry.getValue().end() >= now) {
                return;
            }
            oldest.remove();
            newestForgotten = Math.max(newestForgotten, entry.getValue().made());
            ofKeys.computeIfPresent(entry.getKey().key(), (key, count) -> count == 1 ? null : count - 1);
        }
    }

    synchronized int size() {
        return proofs.size();
    }

    private record Name(String key, String id) {}

    /** @param end when it is forgotten */
    private record Kept(double made, long end) {}
}
