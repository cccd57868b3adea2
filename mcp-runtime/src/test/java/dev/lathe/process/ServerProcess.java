package dev.lathe.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.Line;
import dev.lathe.dialogue.Witness;
import dev.lathe.json.JsonString;
import dev.lathe.server.Server;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, and the client at the other end of its standard streams. */
final class ServerProcess implements AutoCloseable {

    /** Whoever lives longer is killed, which ends every wait for it. */
    private static final long LONGEST_LIFE_SECONDS = 60;

    private static final Pattern RESULT = Pattern.compile("\\{\"jsonrpc\":\"2.0\",\"id\":([0-9]+),\"result\":.*");

    private final Witness witness = new Witness();
    private final Process process;
    private final OutputStream in;
    private final BufferedReader out;
    private final BufferedReader err;

    private ServerProcess(Process process) {
        this.process = process;
        this.in = process.getOutputStream();
        this.out = reader(process.getInputStream());
        this.err = reader(process.getErrorStream());
        CompletableFuture.delayedExecutor(LONGEST_LIFE_SECONDS, TimeUnit.SECONDS)
                .execute(process::destroyForcibly);
    }

    /** Starts the workshop with these options of the virtual machine. */
    static ServerProcess start(String... options) throws IOException {
        return command(List.of(options));
    }

    /** Starts the workshop with these options of the virtual machine, and these arguments. */
    static ServerProcess command(List<String> options, String... arguments) throws IOException {
        return new ServerProcess(builder(options, List.of(arguments)).start());
    }

    /** Starts the workshop in a process whose standard error goes nowhere. */
    static ServerProcess startWithoutErrors(String... options) throws IOException {
        return new ServerProcess(builder(List.of(options), List.of())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private static ProcessBuilder builder(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(options);
        command.add("-cp");
        command.add(home(Server.class) + System.getProperty("path.separator") + home(ServerProcess.class));
        command.add(Workshop.class.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Returns the folder or archive that a class is in. */
    static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Calls a tool that takes a text. */
    void call(int id, String tool, String text) throws IOException {
        send(request(id, tool, text));
    }

    /** Makes so many calls, as fast as the server takes them, until all are made or the process has ended. */
    Thread callInBackground(int calls, String tool, String text) {
        Thread sender = new Thread(() -> {
            try {
                for (int id = 1; id <= calls; id++) {
                    call(id, tool, text);
                }
            } catch (IOException ended) {
                // Whoever waits for the answers will notice.
            }
        });
        sender.start();
        return sender;
    }

    static String request(int id, String tool, String text) {
        return Line.complete("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":\""
                + tool + "\",\"arguments\":{\"text\":" + new JsonString(text) + "},$meta}}\n");
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        witness.sent(bytes);
        in.write(bytes);
        in.flush();
    }

    /** Expects the result of a call to be the next thing the server says. */
    void expect(int id, String text) throws IOException {
        expect("{\"jsonrpc\":\"2.0\",\"id\":" + id
                + ",\"result\":{\"resultType\":\"complete\",\"content\":[{\"type\":\"text\",\"text\":"
                + new JsonString(text) + "}],$server}}");
    }

    void expect(String line) throws IOException {
        Line.expect(line, next(), "what the process says");
    }

    /** Expects what is no message of the server to be the next line of its process. */
    void expectForeign(String line) throws IOException {
        assertEquals(line, out.readLine());
    }

    private String next() throws IOException {
        String line = out.readLine();
        if (line != null) {
            witness.heard(line);
        }
        return String.valueOf(line);
    }

    /** Expects the results of calls with these ids to come next, each once, in any order. */
    void expectAll(Set<String> ids) throws IOException {
        Set<String> open = new HashSet<>(ids);
        while (!open.isEmpty()) {
            String line = next();
            Matcher result = RESULT.matcher(line);
            assertTrue(result.matches() && open.remove(result.group(1)), line);
        }
    }

    /** Waits for a line on standard error. */
    void awaitError(String line) throws IOException {
        String said = err.readLine();
        while (said != null && !said.equals(line)) {
            said = err.readLine();
        }
        assertTrue(said != null, "never on standard error: " + line);
    }

    /** Returns every message that is still to come on standard output. */
    List<String> rest() {
        List<String> rest = printed();
        rest.forEach(witness::heard);
        return rest;
    }

    /** Returns what a command has printed on standard output, which are no messages. */
    List<String> printed() {
        return out.lines().toList();
    }

    List<String> errors() {
        return err.lines().toList();
    }

    /** Closes the standard input of the process. */
    void hangUp() throws IOException {
        witness.hungUp();
        in.close();
    }

    /** Reads nothing any more of what the process says. */
    void stopListening() throws IOException {
        out.close();
    }

    /** Asks the process to stop as the operating system does, and leaves its streams open. */
    void terminate() {
        process.toHandle().destroy();
    }

    int status() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
