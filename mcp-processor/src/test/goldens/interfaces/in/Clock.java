package com.example;

/** Is no server and declares no tool, so that the features are those of the interface. */
final class Clock implements TimeTools {

    @Override
    public String now() {
        return "noon";
    }
}
