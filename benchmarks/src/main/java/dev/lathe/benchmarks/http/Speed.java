package dev.lathe.benchmarks.http;

/**
 * How fast a server was for a while.
 *
 * @param calls how many it has answered
 * @param perSecond how many that is in a second
 * @param p50 the microseconds that half of them took at most
 * @param p99 the microseconds that 99 of 100 took at most
 */
record Speed(int calls, double perSecond, double p50, double p99) {

    static Speed of(Latencies latencies, long nanos) {
        return new Speed(
                latencies.count(), latencies.count() * 1e9 / nanos, latencies.quantile(0.5), latencies.quantile(0.99));
    }
}
