package dev.lathe.process;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More than a server can take, in a process with little memory. */
final class LoadTest {

    static final String TOO_LONG =
            "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32600,\"message\":\"a message must have at"
                    + " most 16 MiB; this one was skipped\"}}";

    @Test
    void aLineOfAHundredMegabytesIsRefusedOnceAndTheNextIsServed() throws Exception {
        try (ServerProcess server = ServerProcess.start("-Xmx64m")) {
            byte[] megabyte = new byte[1_000_000];
            Arrays.fill(megabyte, (byte) 'x');
            for (int i = 0; i < 100; i++) {
                server.send(megabyte);
            }
            server.send("\n");
            server.expect(TOO_LONG);
            server.call(1, "echo", "hello");
            server.expect(1, "hello");
        }
    }

    @Test
    void aMessageThatDoesNotFitIntoTheMemoryIsAnsweredAndTheNextIsServed() throws Exception {
        try (ServerProcess server = ServerProcess.start("-Xmx64m")) {
            byte[] zeros = "0,".repeat(7 << 20).getBytes(StandardCharsets.US_ASCII);
            server.send("{\"a\":[");
            server.send(zeros);
            server.send("0]}\n");
            server.expect("{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32603,\"message\":\"Internal error; reference"
                    + " $reference\"}}");
            server.call(1, "echo", "hello");
            server.expect(1, "hello");
        }
    }

    @Test
    void aCallThatTakesAllTheMemoryFailsAndTheNextIsServed() throws Exception {
        try (ServerProcess server = ServerProcess.start("-Xmx64m")) {
            server.call(1, "hoard", "");
            server.expect("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{…\"tool 'hoard' failed; reference $reference\"}],"
                    + "\"isError\":true,$server}}");
            server.call(2, "echo", "hello");
            server.expect(2, "hello");
        }
    }

    @Test
    void fastCallsOvertakeASlowOne() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.call(0, "wait", "slow");
            Set<String> fast = new HashSet<>();
            for (int id = 1; id <= 100; id++) {
                server.call(id, "echo", "fast");
                fast.add(String.valueOf(id));
            }
            server.expectAll(fast);
            server.call(101, "release", "released");
            server.expectAll(Set.of("0", "101"));
        }
    }

    /** The calls pile up in the pipe and in the client, which has to wait; the answers are all there when it reads. */
    @Test
    void tenThousandCallsOfAClientThatDoesNotReadAreAllAnsweredInTheEnd() throws Exception {
        try (ServerProcess server = ServerProcess.start("-Xmx64m")) {
            Thread sender = server.callInBackground(10_000, "echo", "x".repeat(1_000));
            server.awaitError("a thousand echoes");
            server.expectAll(
                    IntStream.rangeClosed(1, 10_000).mapToObj(String::valueOf).collect(Collectors.toSet()));
            sender.join();
        }
    }
}
