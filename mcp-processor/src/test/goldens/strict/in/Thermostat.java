package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

/** What nobody asked for is refused: by one tool, because it says so, by the other, because the server does. */
@McpServer(name = "thermostat", version = "1.0", strict = true)
class Thermostat {

    /**
     * Sets the temperature.
     *
     * @param celsius the temperature
     * @param room the room
     */
    @Tool(strict = true)
    int set(int celsius, @Arg(name = "where", defaultValue = "all") String room) {
        return celsius;
    }

    /**
     * Tells the temperature.
     *
     * @param room the room
     */
    @Tool
    int get(String room) {
        return room.length();
    }
}
