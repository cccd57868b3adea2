package dev.lathe.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The command line in a process of its own: what goes where, in which charset, and the status at the end. */
final class CommandLineTest {

    private static final String NOBODY_READS = "{\"text\":\"" + "x".repeat(100_000) + "\"}";

    @Test
    void resultsAreUtf8WhateverTheCharset() throws Exception {
        try (ServerProcess server = call("echo", "{\"text\":\"\\u00e9\\u4e16\\ud83d\\ude00\"}")) {
            assertEquals(List.of("é世😀"), server.printed());
            assertEquals(0, server.status());
        }
    }

    @Test
    void nothingButTheResultIsOnStandardOutput() throws Exception {
        try (ServerProcess server = call("print", "{\"text\":\"hello\"}")) {
            assertEquals(List.of("read -1"), server.printed());
            List<String> errors = server.errors();
            assertTrue(errors.containsAll(List.of("hello", "bytes: hello")), errors::toString);
            assertEquals(0, server.status());
        }
    }

    @Test
    void aToolThatFailsIsAnswerAndStatus() throws Exception {
        try (ServerProcess server = call("refuse", "{\"text\":\"not today\"}")) {
            assertEquals(List.of("not today"), server.printed());
            assertEquals(1, server.status());
        }
    }

    @Test
    void theStackOfAToolThatBreaksIsOnStandardError() throws Exception {
        try (ServerProcess server = call("fail", "{\"text\":\"by accident\"}")) {
            String printed = String.join("\n", server.printed());
            assertTrue(printed.startsWith("tool 'fail' failed; reference "), printed);
            String errors = String.join("\n", server.errors());
            assertTrue(errors.contains("java.lang.IllegalStateException: by accident"), errors);
            assertTrue(errors.contains(printed.substring("tool 'fail' failed; ".length())), errors);
            assertEquals(1, server.status());
        }
    }

    @Test
    void whatIsNotUnderstoodIsSaidOnStandardError() throws Exception {
        try (ServerProcess server = ServerProcess.command(List.of(), "--nope")) {
            assertEquals(List.of(), server.printed());
            assertEquals(List.of("unknown option '--nope'; --help says what there is"), server.errors());
            assertEquals(2, server.status());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyReadsTheResult() throws Exception {
        try (ServerProcess server = ServerProcess.command(List.of(), "--call", "echo", NOBODY_READS)) {
            server.stopListening();
            assertEquals(141, server.status());
        }
    }

    private static ServerProcess call(String tool, String arguments) throws Exception {
        return ServerProcess.command(List.of("-Dfile.encoding=ISO-8859-1"), "--call", tool, arguments);
    }
}
