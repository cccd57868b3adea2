package dev.lathe.benchmarks.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The servers that take turns. */
final class Contest implements AutoCloseable {

    private final Map<Contestant.Kind, Contestant> all = new EnumMap<>(Contestant.Kind.class);
    private final Path folder = Files.createTempDirectory("lathe-load");

    private Contest() throws IOException {}

    /**
     * Starts the servers.
     *
     * @throws IOException if one does not serve all of the calls
     */
    static Contest open(Settings settings) throws IOException {
        Contest contest = new Contest();
        try {
            contest.start(settings);
        } catch (IOException | RuntimeException failure) {
            contest.close();
            throw failure;
        }
        return contest;
    }

    /** What ours answers is what the floor will. */
    private void start(Settings settings) throws IOException {
        Contestant lathe = start(Contestant.Kind.LATHE);
        for (Call call : Call.values()) {
            Files.write(folder.resolve(call.name()), lathe.post(call).once());
        }
        Contestant floor = start(Contestant.Kind.FLOOR, folder.toString());
        Contestant sdk = start(Contestant.Kind.SDK, settings.sdk(), folder.toString());
        for (Call call : Call.values()) {
            if (!Arrays.equals(floor.post(call).once(), lathe.post(call).once())) {
                throw new IOException("the floor answers otherwise");
            }
            sdk.post(call).once();
        }
    }

    private Contestant start(Contestant.Kind kind, String... arguments) throws IOException {
        Contestant contestant = Contestant.start(kind, List.of(), arguments);
        all.put(kind, contestant);
        return contestant;
    }

    Contestant of(Contestant.Kind kind) {
        return Objects.requireNonNull(all.get(kind));
    }

    /** Returns how many bytes an answer to a call has, without its head. */
    long answerLength(Call call) throws IOException {
        return Files.size(folder.resolve(call.name()));
    }

    @Override
    public void close() throws IOException {
        for (Contestant contestant : all.values()) {
            contestant.close();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
