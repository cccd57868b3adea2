package dev.lathe.http.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A server's process, whose jar serves both transports. */
final class HttpLauncherTest {

    private static final int ENDED = 0;
    private static final int BAD_USAGE = 2;
    private static final int TERMINATED = 128 + 15;

    /** Whoever lives longer is killed, which ends every wait for it. */
    private static final long LONGEST_LIFE_SECONDS = 60;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void killWhoIsLeft() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
    void servesHttpUntilTheProcessIsToldToStop() throws Exception {
        Process process = start(Map.of("MCP_HTTP_PATH", "/tools"), "--http", "0");
        BufferedReader errors = process.errorReader();
        String serving = String.valueOf(errors.readLine());
        assertTrue(serving.matches("serving http://127\\.0\\.0\\.1:[1-9][0-9]*/tools"), serving);
        URI address = URI.create(serving.substring("serving ".length()));
        new Socket(address.getHost(), address.getPort()).close();
        process.toHandle().destroy();
        assertEquals(TERMINATED, process.waitFor());
        assertEquals(
                List.of("the workshop opens"), process.inputReader().lines().toList());
        assertEquals(List.of(), errors.lines().toList());
    }

    @Test
    void twoProcessesCannotHaveOneAddress() throws Exception {
        BufferedReader first = start(Map.of(), "--http", "0").errorReader();
        String port = String.valueOf(first.readLine()).replaceAll(".*:([0-9]+)/mcp", "$1");
        Process second = start(Map.of("MCP_HTTP_PORT", port), "--http");
        assertEquals(BAD_USAGE, second.waitFor());
        String why = String.valueOf(second.errorReader().readLine());
        assertTrue(why.startsWith("cannot serve http://127.0.0.1:" + port + "/mcp: "), why);
    }

    @Test
    void withoutTheOptionItIsStdioWhateverTheEnvironmentSays() throws Exception {
        Process process = start(Map.of("MCP_HTTP_PORT", "no port", "MCP_NOPE", ""));
        process.outputWriter()
                .append("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\n")
                .close();
        String answer = String.valueOf(process.inputReader().readLine());
        assertTrue(answer.startsWith("{\"jsonrpc\":\"2.0\",\"id\":1,"), answer);
        assertEquals(ENDED, process.waitFor());
        assertEquals(
                List.of("the workshop opens"), process.errorReader().lines().toList());
    }

    @Test
    void onStdioThereAreNoTokensAndWhoeverBelievesSoIsWarned() throws Exception {
        Process process = start(Map.of("MCP_RESOURCE_SERVER_SCOPES_SUPPORTED", "notes:read"));
        process.outputWriter().close();
        assertEquals(ENDED, process.waitFor());
        List<String> errors = process.errorReader().lines().toList();
        assertEquals(
                "warning: the variable MCP_RESOURCE_SERVER_SCOPES_SUPPORTED means nothing on standard input and output,"
                        + " where whoever starts the process may do everything; --http serves callers with a token",
                errors.get(0));
        assertFalse(errors.toString().contains("notes:read"), errors::toString);
    }

    @Test
    void helpsWithBoth() throws Exception {
        Process process = start(Map.of(), "--help");
        List<String> help = process.inputReader().lines().toList();
        assertTrue(
                help.containsAll(List.of(
                        "  --http [[HOST:]PORT] [--path PATH]", "  --version            print name and version")),
                help::toString);
        assertEquals(ENDED, process.waitFor());
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Workshop.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("MCP_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        processes.add(process);
        CompletableFuture.delayedExecutor(LONGEST_LIFE_SECONDS, TimeUnit.SECONDS)
                .execute(process::destroyForcibly);
        return process;
    }
}
