package dev.lathe.http.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How many files, and so sockets, a process may have open. */
final class FileLimit {

    /** The least that is common: JVMs raise it to this on macOS, and there is no limit on Windows. */
    private static final int USUAL = 10_240;

    private static final String NAME = "Max open files";

    private FileLimit() {}

    /** Returns the limit of this process, as Linux tells it. */
    static int ofProcess() {
        try {
            return of(Files.readAllLines(Path.of("/proc/self/limits")));
        } catch (IOException | RuntimeException notOnLinux) {
            return USUAL;
        }
    }

    static int of(List<String> limits) {
        for (String line : limits) {
            if (line.startsWith(NAME)) {
                String both = line.substring(NAME.length()).strip();
                return number(both.substring(0, both.indexOf(' ')));
            }
        }
        return USUAL;
    }

    private static int number(String limit) {
        return limit.equals("unlimited") ? Integer.MAX_VALUE : (int) Math.min(Long.parseLong(limit), Integer.MAX_VALUE);
    }
}
