package dev.lathe.benchmarks.http;

import dev.lathe.benchmarks.Sample;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** What was measured of one server in the rounds of a race. */
final class Column {

    private final Contestant contestant;
    private final double[] rates;
    private final double[] p50;
    private final double[] p99;
    private final double[] processor;
    private final double[] bytes;

    Column(Contestant contestant, int rounds) {
        this.contestant = contestant;
        this.rates = new double[rounds];
        this.p50 = new double[rounds];
        this.p99 = new double[rounds];
        this.processor = new double[rounds];
        this.bytes = new double[rounds];
    }

    /** Lets the server run, and notes how it did. */
    void run(int round, Call call, int connections, Duration duration) throws IOException {
        long allocated = contestant.ask(Served.ALLOCATED);
        Duration used = contestant.processorTime();
        Speed speed = Load.run(contestant.post(call), connections, duration);
        Duration more = contestant.processorTime().minus(used);
        processor[round] = more.toNanos() / 1e3 / speed.calls();
        bytes[round] = (double) (contestant.ask(Served.ALLOCATED) - allocated) / speed.calls();
        rates[round] = speed.perSecond();
        p50[round] = speed.p50();
        p99[round] = speed.p99();
    }

    /** Returns the line of a table, with this where it is compared. */
    String line(String compared) {
        return String.format(
                "%-6s %,8.0f  %-14s %,9.0f %,9.0f %,9.0f %,11.0f",
                contestant.kind().name().toLowerCase(Locale.ROOT),
                median(rates),
                compared,
                median(p50),
                median(p99),
                median(processor),
                median(bytes));
    }

    /** Tells how this was compared to another. */
    String over(Column other) {
        return new Sample(rates).over(new Sample(other.rates));
    }

    private static double median(double[] values) {
        return new Sample(values).median();
    }
}
