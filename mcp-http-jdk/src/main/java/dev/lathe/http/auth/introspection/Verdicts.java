package dev.lathe.http.auth.introspection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of so many tokens, for a while; the one that was not asked for the longest time makes room for a new
 * one. Keeps no token, only its hash. Thread-safe.
 */
final class Verdicts {

    private final int most;
    private final LongSupplier nanoTime;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true);

    Verdicts(int most, LongSupplier nanoTime) {
        this.most = most;
        this.nanoTime = nanoTime;
    }

    /** Returns the name of a token here. */
    static String name(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    synchronized @Nullable Verdict find(String name) {
        Known found = known.get(name);
        if (found == null) {
            return null;
        }
        if (nanoTime.getAsLong() - found.end() < 0) {
            return found.verdict();
        }
        known.remove(name);
        return null;
    }

    /** Keeps a verdict, unless that is for no time at all. */
    synchronized void keep(String name, Verdict verdict, Duration lifetime) {
        if (lifetime.isNegative() || lifetime.isZero()) {
            return;
        }
        known.put(name, new Known(verdict, nanoTime.getAsLong() + lifetime.toNanos()));
        if (known.size() > most) {
            known.remove(known.keySet().iterator().next());
        }
    }

    synchronized int size() {
        return known.size();
    }

    /** @param end in nanoseconds from whenever */
    private record Known(Verdict verdict, long end) {}
}
