package dev.lathe.http.auth.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of so many tokens, for a while; the one that was not asked for the longest time makes room for a new
 * one. Keeps no token, only its hash. Thread-safe.
 *
 * @param <T> what is known of a token
 */
public final class TokenMemory<T> {

    private final int most;
    private final LongSupplier nanoTime;
    private final Map<String, Known<T>> known = new LinkedHashMap<>(16, 0.75f, true);

    public TokenMemory(int most, LongSupplier nanoTime) {
        this.most = most;
        this.nanoTime = nanoTime;
    }

    /** Returns the name of a token here. */
    public static String name(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return new String(hash, StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Returns what is known of the token of this name; null if nothing is, or it was too long ago. */
    public synchronized @Nullable T find(String name) {
        Known<T> found = known.get(name);
        if (found == null) {
            return null;
        }
        if (nanoTime.getAsLong() - found.end() < 0) {
            return found.what();
        }
        known.remove(name);
        return null;
    }

    /** Keeps what is known of a token, unless that is for no time at all. */
    public synchronized void keep(String name, T what, Duration lifetime) {
        if (lifetime.isNegative() || lifetime.isZero()) {
            return;
        }
        long now = nanoTime.getAsLong();
        known.put(name, new Known<>(what, now + lifetime.toNanos()));
        Iterator<Known<T>> eldest = known.values().iterator();
        // What nobody asks for any more goes, too, or it would stay until there is no room.
        while (eldest.next().end() - now <= 0 || known.size() > most) {
            eldest.remove();
        }
    }

    synchronized int size() {
        return known.size();
    }

    /** @param end in nanoseconds from whenever */
    private record Known<T>(T what, long end) {}
}
