package dev.lathe.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever has started the process may use what takes a scope, and needs no token for it. */
final class OwnerTest {

    @Test
    void onStandardInput() throws Exception {
        try (ServerProcess server = ServerProcess.start()) {
            server.call(1, "keep", "mine");
            server.expect(1, "mine");
        }
    }

    @Test
    void onTheCommandLine() throws Exception {
        try (ServerProcess server = ServerProcess.command(List.of(), "--call", "keep", "{\"text\":\"mine\"}")) {
            assertEquals(List.of("mine"), server.printed());
            assertEquals(0, server.status());
        }
    }
}
