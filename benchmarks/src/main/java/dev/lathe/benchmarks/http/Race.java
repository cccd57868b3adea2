package dev.lathe.benchmarks.http;

import dev.lathe.benchmarks.Rounds;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One call, made of all servers in turn. */
record Race(Contest contest, Call call, Settings settings) {

    private static final int BUSY = 16;

    void print() throws IOException {
        System.out.printf(
                "%n%s; an answer has %,d bytes; target: %.2f of the floor, 1.5 times the SDK%n",
                call.title().toUpperCase(Locale.ROOT), contest.answerLength(call), call.target());
        System.out.printf(
                "%11s %-6s %8s  %-14s %9s %9s %9s %11s%n",
                "connections", "", "calls/s", "lathe is", "p50, µs", "p99, µs", "CPU, µs", "allocated");
        warmUp();
        for (int connections : settings.connections()) {
            print(connections);
        }
    }

    private void warmUp() throws IOException {
        for (Contestant.Kind kind : Contestant.Kind.values()) {
            Load.run(contest.of(kind).post(call), BUSY, settings.warmUp());
        }
    }

    private void print(int connections) throws IOException {
        List<Column> columns = Arrays.stream(Contestant.Kind.values())
                .map(kind -> new Column(contest.of(kind), settings.rounds()))
                .toList();
        Rounds turns = new Rounds(settings.rounds());
        turns.run(settings.rounds(), round -> {
            for (Column column : columns) {
                column.run(round, call, connections, settings.round());
            }
        });
        Column lathe = columns.get(0);
        System.out.printf("%11d %s  %s%n", connections, lathe.line(""), turns);
        for (Column other : columns.subList(1, columns.size())) {
            System.out.printf("%11s %s%n", "", other.line(lathe.over(other)));
        }
    }
}
