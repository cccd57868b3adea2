package dev.lathe.http.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server forgets a connection, however it broke, and has room for the next. */
class BrokenConnectionsTest {

    @Test
    @Timeout(120)
    void aBrokenConnectionDoesNotCountAsOpen() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-ea",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                Path.of("target", "test-classes").toString(),
                                System.getProperty("java.class.path", ""),
                                System.getProperty("jdk.module.path", "")),
                        BrokenConnections.class.getName())
                .redirectErrorStream(true)
                .start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("""
                    document: true
                    events: true
                    stream: true
                    late: true
                    unread: true
                    head: true
                    thrown: true
                    """, output);
        } finally {
            process.destroyForcibly();
        }
    }
}
