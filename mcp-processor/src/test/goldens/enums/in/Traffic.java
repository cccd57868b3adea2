package com.example;

import dev.lathe.annotation.Tool;

/** Enums are their constants' names; what the constants say of themselves is in the description. */
public final class Traffic {

    /** What a light says. */
    public enum Light {
        /** Stop. */
        RED,
        /** Get ready. */
        AMBER,
        /** Go. */
        GREEN
    }

    /**
     * Returns what comes after a light.
     *
     * @param light what the light shows now
     */
    @Tool
    public Light next(Light light) {
        return Light.values()[(light.ordinal() + 1) % 3];
    }

    /**
     * Returns the sign for a direction.
     *
     * @param direction where to go
     */
    @Tool
    public String sign(Direction direction) {
        return direction.sign();
    }
}
