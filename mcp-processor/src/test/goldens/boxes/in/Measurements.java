package com.example;

import dev.lathe.annotation.Tool;

/** Boxes are read and written as their primitives are. */
public final class Measurements {

    /**
     * Says everything back.
     *
     * @param reliable whether the measurement can be trusted
     * @param channel the number of the sensor
     * @param battery what is left, in millivolts
     * @param count how many samples were taken
     * @param nanos how long it took
     * @param humidity between 0 and 1
     * @param celsius the temperature
     * @param unit a letter
     */
    @Tool
    public String describe(
            Boolean reliable,
            Byte channel,
            Short battery,
            Integer count,
            Long nanos,
            Float humidity,
            Double celsius,
            Character unit) {
        return reliable + " " + channel + " " + battery + " " + count + " " + nanos + " " + humidity + " " + celsius
                + " " + unit;
    }

    /** Returns the number of the last sensor. */
    @Tool
    public Byte lastChannel() {
        return 3;
    }

    /** Returns the unit. */
    @Tool
    public Character unit() {
        return 'C';
    }
}
