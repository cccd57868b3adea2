package dev.lathe.benchmarks.http;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What is measured, and for how long.
 *
 * @param rounds how many, of which the first is not counted
 * @param round how long each server runs in a round
 * @param warmUp how long each server runs before the first round of a call
 * @param sdk {@code immediate}, or anything else for how the SDK comes: see {@link SdkServer}
 * @param streams how many are open and idle; none for no such figure
 */
record Settings(
        int rounds,
        Duration round,
        Duration warmUp,
        List<Call> calls,
        List<Integer> connections,
        String sdk,
        int streams) {

    private static final Map<String, String> DEFAULTS = Map.of(
            "rounds", "6",
            "seconds", "2",
            "warmup", "5",
            "calls", "small,structured,page,ten,thousand",
            "connections", "1,16,64,256",
            "sdk", SdkServer.IMMEDIATE,
            "streams", "2000");

    /**
     * Reads arguments such as {@code seconds=0.5}.
     *
     * @throws IllegalArgumentException if there is no such setting
     */
    static Settings of(String... arguments) {
        Map<String, String> all = new HashMap<>(DEFAULTS);
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length < 2 || all.put(parts[0], parts[1]) == null) {
                throw new IllegalArgumentException("'" + argument + "' is no setting; there are " + DEFAULTS);
            }
        }
        return new Settings(
                Integer.parseInt(text(all, "rounds")),
                seconds(text(all, "seconds")),
                seconds(text(all, "warmup")),
                list(text(all, "calls")).stream()
                        .map(name -> Call.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList(),
                list(text(all, "connections")).stream().map(Integer::valueOf).toList(),
                text(all, "sdk"),
                Integer.parseInt(text(all, "streams")));
    }

    private static String text(Map<String, String> all, String name) {
        return Objects.requireNonNull(all.get(name));
    }

    private static Duration seconds(String number) {
        return Duration.ofMillis(Math.round(Double.parseDouble(number) * 1e3));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
