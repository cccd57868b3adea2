package dev.lathe.http.auth.jwt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import jdk.jfr.EventType;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;

/**
 * Has the flight recorder of the JDK record every event that has a text, from the first to the last: what is thrown,
 * even if it is caught, what is read and written, and where.
 */
final class FlightWatch implements AutoCloseable {

    private final Recording recording = new Recording();

    FlightWatch() {
        FlightRecorder.getFlightRecorder().getEventTypes().stream()
                .filter(FlightWatch::hasText)
                .forEach(type -> recording
                        .enable(type.getName())
                        .withThreshold(Duration.ZERO)
                        .withoutStackTrace());
        recording.start();
    }

    private static boolean hasText(EventType type) {
        return type.getFields().stream().anyMatch(field -> field.getTypeName().equals("java.lang.String"));
    }

    /** Returns everything that was recorded, as it stands in the file: texts in it are legible if they are ASCII. */
    String bytes(Path file) throws IOException {
        recording.stop();
        recording.dump(file);
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        recording.close();
    }
}
