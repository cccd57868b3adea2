package dev.lathe.http.auth.introspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.Identity;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A token is asked about once, however many come with it before there is an answer. */
final class VerdictsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Verdict ANSWER = new Verdict.Bad(TokenFlaw.INACTIVE);
    private static final Verdict OTHER = new Verdict.Bad(TokenFlaw.EXPIRED);

    private final AtomicInteger questions = new AtomicInteger();
    private final CountDownLatch answered = new CountDownLatch(1);

    @Test
    void whoComesWithTheSameTokenWaitsForTheAnswer() throws Exception {
        Verdicts verdicts = verdicts(LONG, LONG);
        List<CompletableFuture<Verdict>> outcomes =
                Stream.generate(() -> come(verdicts, this::answer)).limit(200).toList();
        assertSame(OTHER, verdicts.of("other", isFamiliar -> OTHER), "which is nothing to others");
        answered.countDown();
        for (CompletableFuture<Verdict> outcome : outcomes) {
            assertSame(ANSWER, outcome.join());
        }
        assertEquals(1, questions.get());
        assertSame(ANSWER, verdicts.of("token", this::answer));
        assertEquals(1, questions.get(), "it is remembered");
    }

    @Test
    void whoWaitsHearsThatThereIsNoAnswer() throws Exception {
        Verdicts verdicts = verdicts(LONG, LONG);
        CompletableFuture<Verdict> first = come(verdicts, isFamiliar -> {
            answer(isFamiliar);
            throw new VerifierUnavailableException(Duration.ofSeconds(1));
        });
        CompletableFuture<Verdict> second = come(verdicts, this::answer);
        answered.countDown();
        assertTrue(isUnavailable(first) && isUnavailable(second));
        assertSame(ANSWER, verdicts.of("token", this::answer), "the next one asks again");
    }

    @Test
    void nobodyWaitsForWhoHasFallenDead() throws Exception {
        Verdicts verdicts = verdicts(LONG, LONG);
        CompletableFuture<Verdict> first = come(verdicts, isFamiliar -> {
            answer(isFamiliar);
            throw new StackOverflowError();
        });
        CompletableFuture<Verdict> second = come(verdicts, this::answer);
        answered.countDown();
        assertTrue(isUnavailable(second));
        assertThrows(RuntimeException.class, first::join);
        assertSame(ANSWER, verdicts.of("token", this::answer));
    }

    @Test
    void nobodyWaitsForEver() {
        Verdicts verdicts = verdicts(LONG, Duration.ZERO);
        CompletableFuture<Verdict> first = come(verdicts, this::answer);
        assertThrows(VerifierUnavailableException.class, () -> verdicts.of("token", this::answer));
        answered.countDown();
        assertSame(ANSWER, first.join());
    }

    @Test
    void whoIsInterruptedDoesNotWait() {
        Verdicts verdicts = verdicts(LONG, LONG);
        CompletableFuture<Verdict> first = come(verdicts, this::answer);
        Thread.currentThread().interrupt();
        assertThrows(VerifierUnavailableException.class, () -> verdicts.of("token", this::answer));
        assertTrue(Thread.interrupted());
        answered.countDown();
        assertSame(ANSWER, first.join());
    }

    /** An answer may be older than the request of whoever comes while it is on its way. */
    @Test
    void whereNothingIsRememberedEverybodyAsks() {
        Verdicts verdicts = verdicts(Duration.ZERO, LONG);
        List<CompletableFuture<Verdict>> outcomes =
                Stream.generate(() -> come(verdicts, this::answer)).limit(3).toList();
        answered.countDown();
        outcomes.forEach(outcome -> assertSame(ANSWER, outcome.join()));
        assertEquals(3, questions.get());
    }

    /** So that whoever asks for many others cannot keep those waiting that were good before. */
    @Test
    void aTokenThatWasGoodIsFamiliarForAnHour() throws Exception {
        AtomicLong nanos = new AtomicLong();
        Verdicts verdicts = new Verdicts(Duration.ofMinutes(1), LONG, Clock.systemUTC(), nanos::get);
        List<Boolean> heard = new ArrayList<>();
        Verdicts.Question good = isFamiliar -> {
            heard.add(isFamiliar);
            return new Verdict.Good(Identity.ANONYMOUS, Double.POSITIVE_INFINITY);
        };
        verdicts.of("token", good);
        nanos.addAndGet(Duration.ofMinutes(59).toNanos());
        verdicts.of("token", good);
        nanos.addAndGet(Duration.ofMinutes(60).toNanos());
        verdicts.of("token", good);
        assertEquals(List.of(false, true, false), heard);
    }

    private static Verdicts verdicts(Duration remembered, Duration patience) {
        return new Verdicts(remembered, patience, Clock.systemUTC(), () -> 0);
    }

    /** Answers when it is time to. */
    private Verdict answer(boolean isFamiliar) {
        questions.incrementAndGet();
        try {
            answered.await();
            return ANSWER;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Has somebody come with a token, and returns what he hears, once he has asked or waits. */
    private static CompletableFuture<Verdict> come(Verdicts verdicts, Verdicts.Question question) {
        CompletableFuture<Verdict> outcome = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                outcome.complete(verdicts.of("token", question));
            } catch (Throwable e) {
                outcome.completeExceptionally(e);
            }
        });
        thread.start();
        while (thread.isAlive()
                && thread.getState() != Thread.State.WAITING
                && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return outcome;
    }

    private static boolean isUnavailable(CompletableFuture<Verdict> outcome) {
        return outcome.handle((verdict, failure) -> failure instanceof VerifierUnavailableException)
                .join();
    }
}
