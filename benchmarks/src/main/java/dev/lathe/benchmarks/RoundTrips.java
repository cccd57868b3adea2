package dev.lathe.benchmarks;

import java.io.IOException;
import java.time.Duration;

/** Calls a second on stdio, in turn with an echo of the same bytes. */
record RoundTrips(Workbench workbench, Flags flags, int rounds) {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration ROUND = Duration.ofMillis(400);
    private static final int PIPELINED = 16;

    void print() throws IOException {
        try (Running echo = workbench.echoJar().with(flags.options()).start();
                Running server = workbench.server().with(flags.options()).start()) {
            Asking echoed = new Asking(echo);
            Asking served = new Asking(server);
            System.out.printf(
                    "%nROUND TRIPS, %s; target: at least 0.7 of an echo; a call has %d bytes, an answer %d%n",
                    flags.name(), Asking.CALL_LENGTH, served.answerLength());
            System.out.printf("%-22s %10s %10s   %s%n", "calls a second", "echo", "server", "of echo");
            race("one at a time", 1, echoed, served);
            race(PIPELINED + " at once", PIPELINED, echoed, served);
        }
    }

    private void race(String name, int depth, Asking echoed, Asking served) throws IOException {
        echoed.perSecond(depth, WARM_UP);
        served.perSecond(depth, WARM_UP);
        double[] floor = new double[rounds];
        double[] rates = new double[rounds];
        Rounds turns = new Rounds();
        turns.run(rounds, round -> {
            floor[round] = echoed.perSecond(depth, ROUND);
            rates[round] = served.perSecond(depth, ROUND);
        });
        Sample echo = new Sample(floor);
        Sample server = new Sample(rates);
        System.out.printf(
                "%-22s %10.0f %10.0f   %-14s %s%n", name, echo.median(), server.median(), server.over(echo), turns);
    }
}
