package dev.lathe.http.auth.introspection;

import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.http.auth.memory.TokenMemory;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of tokens, and what is being asked: of each, one question at a time, whose answer is for all who come
 * with it in the meantime. Thread-safe.
 */
final class Verdicts {

    private static final int MOST = 10_000;
    private static final int MOST_WAITING = 1_024;
    private static final Duration BAD_REMEMBERED = Duration.ofSeconds(10);
    private static final Duration FAMILIAR = Duration.ofHours(1);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Duration remembered;
    private final Duration patience;
    private final Clock clock;
    private final TokenMemory<Verdict> good;

    /** Apart from the good ones, or whoever makes up tokens would have those forgotten. */
    private final TokenMemory<Verdict> bad;

    /** Those that were good when they were asked about, for longer than what was said then can be relied on. */
    private final TokenMemory<Boolean> familiar;

    private final Map<String, CompletableFuture<Verdict>> underway = new ConcurrentHashMap<>();
    private final Semaphore strangers = new Semaphore(MOST_WAITING);
    private final Semaphore acquaintances = new Semaphore(MOST_WAITING);

    /**
     * Remembers good tokens for so long.
     *
     * @param patience how long somebody waits for an answer that another has asked for
     */
    Verdicts(Duration remembered, Duration patience, Clock clock, LongSupplier nanoTime) {
        this.remembered = remembered;
        this.patience = patience;
        this.clock = clock;
        this.good = new TokenMemory<>(MOST, nanoTime);
        this.bad = new TokenMemory<>(MOST, nanoTime);
        this.familiar = new TokenMemory<>(MOST, nanoTime);
    }

    /** Returns what is known of a token, or comes of the question about it. */
    Verdict of(String token, Question question) throws VerifierUnavailableException {
        String name = TokenMemory.name(token);
        Verdict known = find(name);
        if (known != null) {
            return known;
        }
        // Who wants nothing remembered wants no answer either that may be older than the request.
        return remembered.isZero() ? ask(name, question) : share(name, question);
    }

    private @Nullable Verdict find(String name) {
        Verdict known = good.find(name);
        return known == null ? bad.find(name) : known;
    }

    private Verdict share(String name, Question question) throws VerifierUnavailableException {
        CompletableFuture<Verdict> mine = new CompletableFuture<>();
        CompletableFuture<Verdict> others = underway.putIfAbsent(name, mine);
        if (others != null) {
            return await(others, isFamiliar(name) ? acquaintances : strangers);
        }
        try {
            // Somebody may have asked while this thread was on its way here.
            Verdict known = find(name);
            Verdict verdict = known == null ? ask(name, question) : known;
            mine.complete(verdict);
            return verdict;
        } finally {
            underway.remove(name);
            // Does nothing to an answer. Where there is none, whatever the reason, nobody waits any longer.
            mine.cancel(false);
        }
    }

    private boolean isFamiliar(String name) {
        return familiar.find(name) != null;
    }

    private Verdict await(CompletableFuture<Verdict> others, Semaphore waiting) throws VerifierUnavailableException {
        if (!waiting.tryAcquire()) {
            throw new VerifierUnavailableException(RETRY);
        }
        try {
            return others.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (CancellationException | ExecutionException | TimeoutException e) {
            throw new VerifierUnavailableException(RETRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VerifierUnavailableException(RETRY);
        } finally {
            waiting.release();
        }
    }

    private Verdict ask(String name, Question question) throws VerifierUnavailableException {
        Verdict verdict = question.ask(isFamiliar(name));
        if (verdict instanceof Verdict.Good token) {
            familiar.keep(name, true, FAMILIAR);
            good.keep(name, token, lifetime(token.end()));
        } else if (!remembered.isZero()) {
            bad.keep(name, verdict, BAD_REMEMBERED);
        }
        return verdict;
    }

    /** Returns how long a good token is remembered: not beyond its end, after which only its leeway is left. */
    private Duration lifetime(double end) {
        double left = end - clock.millis() / 1e3;
        return left * 1e3 < remembered.toMillis() ? Duration.ofMillis((long) (left * 1e3)) : remembered;
    }

    /** Asks whoever has issued the token. */
    interface Question {

        /**
         * Returns what they say. Blocks, but not for ever.
         *
         * @param isFamiliar whether the token was good within the last hour
         */
        Verdict ask(boolean isFamiliar) throws VerifierUnavailableException;
    }
}
