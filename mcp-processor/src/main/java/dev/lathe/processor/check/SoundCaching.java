package dev.lathe.processor.check;

import dev.lathe.processor.model.CacheHint;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * What is kept is kept for a number of milliseconds that is not negative, and for at most 292 years; and not for those
 * who may not read it.
 */
final class SoundCaching implements Check, ServerCheck {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ResourceMethod resource : features.resources()) {
            resource.caching().ifPresent(hint -> check(resource, hint, problems));
        }
    }

    private static void check(ResourceMethod resource, CacheHint hint, Problems problems) {
        check(hint, problems);
        if (hint.isShared() && !resource.limits().scopes().isEmpty()) {
            problems.report(
                    resource.method().site(),
                    Problem.SHARED_SCOPES,
                    resource.method().name());
        }
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
