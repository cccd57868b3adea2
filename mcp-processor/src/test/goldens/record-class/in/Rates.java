package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

/**
 * A record can be what has the tools.
 *
 * @param rate what the base is multiplied with
 * @param base is a tool as well
 */
@McpServer(name = "rates", version = "1.0.0")
public record Rates(double rate, @Tool(description = "Returns the base.") @Arg(description = "where to start") int base) {

    /** The rates of today. */
    public Rates() {
        this(1.5, 100);
    }

    /** Returns the rate, in an accessor that is written. */
    @Tool
    @Override
    public double rate() {
        return rate;
    }

    /**
     * Converts.
     *
     * @param amount how much
     */
    @Tool
    public double convert(double amount) {
        return amount * rate;
    }
}
