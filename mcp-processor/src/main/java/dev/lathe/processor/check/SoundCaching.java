package dev.lathe.processor.check;

import dev.lathe.processor.model.CacheHint;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** What is kept is kept for a number of milliseconds that is not negative, and for at most 292 years. */
final class SoundCaching implements Check, ServerCheck {

    @Override
    public void check(FeatureClass features, Problems problems) {
        features.resources().forEach(resource -> resource.caching().ifPresent(hint -> check(hint, problems)));
    }

    @Override
    public void check(ServerClass server, Problems problems) {
        server.caching().ifPresent(hint -> check(hint, problems));
    }

    private static void check(CacheHint hint, Problems problems) {
        if (!isSound(hint.time().text())) {
            problems.report(
                    hint.time().site(), Problem.BAD_CACHE_TIME, hint.time().text());
        }
    }

    private static boolean isSound(String text) {
        try {
            Duration time = Duration.parse(text);
            return time.isZero() || time.toNanos() >= Duration.ofMillis(1).toNanos();
        } catch (DateTimeParseException | ArithmeticException e) {
            return false;
        }
    }
}
