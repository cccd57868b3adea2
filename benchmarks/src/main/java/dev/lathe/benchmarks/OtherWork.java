package dev.lathe.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What other processes have made the machine do, as Linux tells it. Elsewhere it is always nothing.
 *
 * @param seconds of processors, since some time in the past
 * @param clock seconds that have passed meanwhile
 */
record OtherWork(double seconds, double clock) {

    private static final Path MACHINE = Path.of("/proc/stat");
    private static final Path THIS_PROCESS = Path.of("/proc/self/stat");
    private static final double TICKS_PER_SECOND = 100;

    static OtherWork now() throws IOException {
        double others = Files.isReadable(MACHINE) ? machine() - ours() : 0;
        return new OtherWork(others, System.nanoTime() / 1e9);
    }

    /** Returns how much of one processor others have used since then. */
    double since(OtherWork before) {
        return (seconds - before.seconds) / (clock - before.clock);
    }

    /**
     * All processors: user, nice, system, and what the host took away. Interrupts belong to nobody, and a connection
     * within the machine is made of them.
     */
    private static double machine() throws IOException {
        List<String> fields = fields(Files.readAllLines(MACHINE).get(0));
        return ticks(fields, 1, 2, 3, 8);
    }

    /** This process, the children that have ended, and those that run. */
    private static double ours() throws IOException {
        String line = Files.readString(THIS_PROCESS);
        double ended = ticks(fields(line.substring(line.lastIndexOf(')'))), 12, 13, 14, 15);
        double running = ProcessHandle.current()
                .children()
                .map(child -> child.info().totalCpuDuration())
                .mapToDouble(time -> time.isPresent() ? time.get().toNanos() / 1e9 : 0)
                .sum();
        return ended + running;
    }

    private static List<String> fields(String line) {
        return List.of(line.trim().split(" +", -1));
    }

    private static double ticks(List<String> fields, int... places) {
        double sum = 0;
        for (int place : places) {
            sum += Long.parseLong(fields.get(place)) / TICKS_PER_SECOND;
        }
        return sum;
    }
}
