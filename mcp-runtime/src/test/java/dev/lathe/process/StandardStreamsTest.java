package dev.lathe.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Standard input and output belong to the protocol, whatever the charset and whatever a tool does. */
final class StandardStreamsTest {

    @Test
    void utf8IsSpokenWhateverTheCharset() throws Exception {
        try (ServerProcess server = ServerProcess.start("-Dfile.encoding=ISO-8859-1")) {
            server.call(1, "echo", "é世😀");
            server.expect(1, "é世😀");
        }
    }

    @Test
    void whatIsPrintedGoesToStandardError() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.call(1, "print", "hello");
            server.expect(1, "read -1");
            server.hangUp();
            assertEquals(List.of(), server.rest());
            String errors = String.join("\n", server.errors());
            assertTrue(errors.startsWith("printed while the tools were loaded\nhello\nbytes: hello\n"), errors);
            assertTrue(errors.endsWith("logged: hello"), errors);
        }
    }

    @Test
    void aHundredPrintedMegabytesDisturbNobody() throws Exception {
        try (ServerProcess server = ServerProcess.startWithoutErrors("-Xmx64m")) {
            server.call(1, "flood", "done");
            server.call(2, "echo", "meanwhile");
            server.expect(2, "meanwhile");
            server.expect(1, "done");
        }
    }

    @Test
    void standardErrorIsUtf8WhateverTheCharset() throws Exception {
        try (ServerProcess server = ServerProcess.start("-Dfile.encoding=ISO-8859-1")) {
            server.call(1, "print", "é世😀");
            server.awaitError("é世😀");
        }
    }

    @Test
    void failuresThatNobodyReadsOfDisturbNobody() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            Set<String> ids = new HashSet<>();
            for (int id = 1; id <= 500; id++) {
                server.call(id, "fail", "at length");
                ids.add(String.valueOf(id));
            }
            server.expectAll(ids);
            server.hangUp();
            assertEquals(0, server.status());
        }
    }

    /** Nothing can be done about this in Java: such a process gets the streams from the operating system. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProcessThatInheritsTheStreamsWritesBetweenTheMessages() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.call(1, "inherit", "no message");
            server.expectForeign("no message");
            server.expect(1, "exit 0");
        }
    }
}
