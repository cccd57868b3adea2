package dev.lathe.server;

import dev.lathe.feature.Ending;
import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.Interceptor;
import dev.lathe.feature.Invocation;
import dev.lathe.json.JsonString;
import dev.lathe.json.Printable;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A log of calls: a line for each use of a feature, once its client has its answer. It says what was used, by whom if
 * the transport knows, how it ended and in how many milliseconds, and nothing of what was sent or returned.
 *
 * <pre>{@code
 * Server.builder("notes", "1.0.0").interceptor(CallLog.to(System.getLogger("calls")))
 *
 * tools/call "search" by "alice": ok, 12 ms
 * tools/call "delete" by "alice": failed, reference 4c1f09aa, 3 ms
 * resources/read "note://7": cancelled, "changed my mind", 804 ms
 * }</pre>
 *
 * <p>Whatever comes from outside is in quotes, escaped and short. Lines are of level {@code INFO}.
 */
public final class CallLog implements Interceptor {

    private static final System.Logger.Level LEVEL = System.Logger.Level.INFO;

    private final System.Logger logger;

    private CallLog(System.Logger logger) {
        this.logger = logger;
    }

    /** Returns a log of calls that is written there. */
    public static CallLog to(System.Logger logger) {
        return new CallLog(logger);
    }

    @Override
    public FeatureResult intercept(Invocation invocation, Next next) throws Exception {
        if (logger.isLoggable(LEVEL)) {
            invocation.onEnd(new Line(logger, invocation));
        }
        return next.proceed(invocation);
    }

    private record Line(System.Logger logger, Invocation invocation) implements Consumer<Ending> {

        @Override
        public void accept(Ending ending) {
            StringBuilder line = new StringBuilder(invocation.method()).append(' ');
            line.append(quoted(invocation.name()));
            Optional<String> principal =
                    invocation.context().caller().identity().principal();
            if (principal.isPresent()) {
                line.append(" by ").append(quoted(principal.get()));
            }
            line.append(": ").append(ending.kind().name().toLowerCase(Locale.ROOT));
            if (ending.detail().isPresent()) {
                boolean isReference = ending.kind() == Ending.Kind.FAILED;
                String detail = ending.detail().get();
                line.append(", ").append(isReference ? "reference " + detail : quoted(detail));
            }
            line.append(", ").append(invocation.elapsed().toMillis()).append(" ms");
            logger.log(LEVEL, line.toString());
        }

        private static String quoted(String text) {
            return new JsonString(Printable.of(text)).toString();
        }
    }
}
