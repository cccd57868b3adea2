package dev.lathe.benchmarks.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Prints how long javac takes for classes with tools: alone, with the processor, and alone again for what was written
 * and what was generated, so that the difference of the last two is the processor's own time.
 *
 * <p>The argument is the number of rounds. javac runs in this process, warm.
 */
public final class Compiling {

    private static final int[] TOOLS = {0, 100, 1000, 10_000};

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Path folder;
    private final String classPath;

    private Compiling(Path folder, String classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("compiling");
        try {
            int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
            Compiling compiling = new Compiling(folder, System.getProperty("java.class.path"));
            System.out.printf(
                    "%8s %12s %16s %18s %12s%n", "tools", "javac, ms", "processor, ms", "generated, ms", "own/javac");
            for (int tools : TOOLS) {
                compiling.measure(tools, rounds);
            }
        } finally {
            delete(folder);
        }
    }

    private void measure(int tools, int rounds) throws IOException {
        Path home = folder.resolve(Integer.toString(tools));
        List<Path> written = Program.write(home.resolve("src"), tools);
        Path generated = Files.createDirectories(home.resolve("generated"));
        double[] alone = new double[rounds];
        double[] processed = new double[rounds];
        double[] all = new double[rounds];
        for (int round = -2; round < rounds; round++) {
            double plain = compile(written, "-proc:none");
            double whole = compile(written, "-processorpath", classPath, "-s", generated.toString());
            List<Path> both = new ArrayList<>(written);
            both.addAll(sources(generated));
            double rest = compile(both, "-proc:none");
            if (round >= 0) {
                alone[round] = plain;
                processed[round] = whole;
                all[round] = rest;
            }
        }
        double own = median(processed) - median(all);
        System.out.printf(
                "%8d %12.0f %16.0f %18.0f %12.2f%n",
                tools, median(alone), median(processed), median(all), own / median(all));
    }

    /** Returns the milliseconds that it took. */
    private double compile(List<Path> sources, String... options) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> all = new ArrayList<>(List.of("-cp", classPath, "-d", classes.toString(), "-nowarn"));
        all.addAll(Arrays.asList(options));
        StringWriter messages = new StringWriter();
        long start = System.nanoTime();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean isDone = compiler.getTask(
                            messages, files, null, all, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!isDone) {
                throw new IllegalStateException(messages.toString());
            }
        }
        double took = (System.nanoTime() - start) / 1e6;
        delete(classes);
        return took;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
