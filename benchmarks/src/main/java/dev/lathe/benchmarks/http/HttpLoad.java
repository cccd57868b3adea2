package dev.lathe.benchmarks.http;

import dev.lathe.benchmarks.Machine;
import java.io.IOException;
import java.util.Locale;

/** Prints what a request costs over HTTP, on the Java that runs this. Nothing here ever fails for being slow. */
public final class HttpLoad {

    private HttpLoad() {}

    /** Measures; arguments are settings such as {@code seconds=0.5 calls=small,ten connections=1,16 streams=0}. */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Settings settings = Settings.of(args);
        Machine.print();
        try (Contest contest = Contest.open(settings)) {
            for (Call call : settings.calls()) {
                new Race(contest, call, settings).print();
            }
        }
        if (settings.streams() > 0) {
            IdleStreams.print(settings);
        }
    }
}
