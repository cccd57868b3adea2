package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ListedFeature;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** A timeout is a duration that a clock can wait for: at least a millisecond, at most 292 years. */
final class SoundTimeouts implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ListedFeature feature : features.listed()) {
            feature.limits()
                    .timeout()
                    .filter(timeout -> !isSound(timeout.text()))
                    .ifPresent(timeout -> problems.report(timeout.site(), Problem.BAD_TIMEOUT, timeout.text()));
        }
    }

    private static boolean isSound(String text) {
        try {
            return Duration.parse(text).toNanos() >= Duration.ofMillis(1).toNanos();
        } catch (DateTimeParseException | ArithmeticException e) {
            return false;
        }
    }
}
