package dev.lathe.authorization;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** A server in a process of its own, which says when it is ready and little else. */
final class ServerProcess {

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private ServerProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
        // Whatever becomes of the test, it does not outlive it.
        Runtime.getRuntime().addShutdownHook(new Thread(process.toHandle()::destroy));
    }

    /** Starts it and waits until it says this. */
    static ServerProcess start(ProcessBuilder command, String ready) throws IOException {
        ServerProcess server =
                new ServerProcess(command.redirectErrorStream(true).start());
        server.await(ready);
        return server;
    }

    /** Returns a port that nobody listens at, for whoever must be told one. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await(String ready) throws IOException {
        String line;
        do {
            line = output.readLine();
            if (line == null) {
                throw new AssertionError("the server has ended: " + said);
            }
            said.add(line);
        } while (!line.contains(ready));
    }

    /** Ends it and returns all that it has said. */
    List<String> stop() throws InterruptedException {
        // Its own method would close what is still to be read.
        process.toHandle().destroy();
        output.lines().forEach(said::add);
        process.waitFor();
        return said;
    }
}
