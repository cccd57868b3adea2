package dev.lathe.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints what a server costs, on the Java that runs this. Nothing here ever fails for being slow. */
public final class Figures {

    private static final Path JAR = Path.of("samples/calculator/target/calculator.jar");
    private static final int ROUNDS = 21;

    private Figures() {}

    /** Measures the jar named by the first argument in as many rounds as the second says; both have defaults. */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Path jar = args.length > 0 ? Path.of(args[0]) : JAR;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        if (!Files.isRegularFile(jar) || rounds < 2) {
            System.err.println("Figures [JAR] [ROUNDS]: needs a jar, not " + jar + ", and 2 rounds, not " + rounds);
            System.exit(2);
        }
        Machine.print();
        try (Workbench workbench = Workbench.open(jar.toAbsolutePath())) {
            for (Flags flags : List.of(Flags.DEFAULT, Flags.SMALL)) {
                new ColdStart(workbench, flags, rounds).print();
            }
            for (Flags flags : List.of(Flags.DEFAULT, Flags.SMALL)) {
                new RoundTrips(workbench, flags, rounds).print();
            }
            new Size(workbench).print();
        }
    }
}
