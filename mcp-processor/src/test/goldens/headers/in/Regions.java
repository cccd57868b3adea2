package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;

/** Arguments that are repeated in a header. */
public final class Regions {

    /**
     * Starts a machine.
     *
     * @param region where
     * @param size how big
     * @param number how many
     * @param spot whether it may be stopped
     */
    @Tool
    public String start(
            @Arg(header = "Region") String region,
            @Arg(header = "Size") int size,
            @Arg(header = "Number", defaultValue = "1") byte number,
            @Arg(header = "Spot") boolean spot) {
        return region + " " + size + " " + number + " " + spot;
    }
}
