package dev.lathe.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a client may take to answer a question, where the question waits for it: a person 300 seconds, a program 60,
 * and 400 where nothing else is said (Lifecycle, section Timeouts).
 */
public record AnswerTimeouts(Duration elicitation, Duration sampling, Duration roots, Duration others) {

    public static final AnswerTimeouts DEFAULT = new AnswerTimeouts(
            Duration.ofSeconds(300), Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(400));

    /** Refuses a time that is not positive. */
    public AnswerTimeouts {
        for (Duration limit : new @Nullable Duration[] {elicitation, sampling, roots, others}) {
            if (limit == null || limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("the time to answer must be positive, got " + limit);
            }
        }
    }

    /** Returns the time that a request of that method may take. */
    public Duration of(String method) {
        return switch (method) {
            case "elicitation/create" -> elicitation;
            case "sampling/createMessage" -> sampling;
            case "roots/list" -> roots;
            default -> others;
        };
    }
}
