package com.example;

import dev.lathe.annotation.Tool;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whatever is not text is structured content with a schema. */
public final class Weather {

    /** A kind of weather. */
    public enum Sky {
        CLEAR,
        CLOUDY
    }

    /**
     * What the weather is like.
     *
     * @param sky how it looks
     * @param celsius how warm it is
     */
    public record Report(Sky sky, double celsius) {}

    /** Tells whether it rains. */
    @Tool
    public boolean rain() {
        return false;
    }

    /**
     * Returns the temperature.
     *
     * @return degrees Celsius
     */
    @Tool
    public double temperature() {
        return 21.5;
    }

    /** Returns what the sky looks like. */
    @Tool
    public Sky sky() {
        return Sky.CLEAR;
    }

    /**
     * Returns the weather.
     *
     * @param city where
     * @return the weather there now
     */
    @Tool
    public Report now(String city) {
        return new Report(Sky.CLEAR, 21.5);
    }

    /**
     * Returns the weather of some days.
     *
     * @param city where
     * @return a report for each day
     */
    @Tool
    public List<Report> forecast(String city) {
        return List.of(new Report(Sky.CLEAR, 21.5), new Report(Sky.CLOUDY, 19));
    }

    /** Returns what there may be. */
    @Tool
    public Set<Sky> skies() {
        return Set.of(Sky.CLEAR);
    }

    /** Returns the weather of each city. */
    @Tool
    public Map<String, Report> cities() {
        return Map.of("Bern", new Report(Sky.CLOUDY, 8));
    }

    /** Returns the last temperatures. */
    @Tool
    public float[] history() {
        return new float[] {20.5f, 21};
    }
}
