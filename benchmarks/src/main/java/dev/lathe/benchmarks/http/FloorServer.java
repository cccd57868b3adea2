package dev.lathe.benchmarks.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.lathe.http.io.ServerDefaults;
import dev.lathe.thread.WorkThreads;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The least that a server on the same provider can do: reads the body, and answers with bytes that it has. Settings and
 * threads are those of ours.
 */
final class FloorServer {

    private static final int BACKLOG = 1_024;

    private FloorServer() {}

    /** Serves the files in the folder named, one for each call, until the input ends. */
    public static void main(String[] args) throws IOException {
        ServerDefaults.apply();
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        for (Call call : Call.values()) {
            http.createContext(path(call), new Same(Files.readAllBytes(Path.of(args[0], call.name()))));
        }
        http.setExecutor(new WorkThreads());
        http.start();
        Served.at(http.getAddress().getPort());
    }

    static String path(Call call) {
        return "/" + call.name();
    }

    private static final class Same implements HttpHandler {

        private final byte[] bytes;

        Same(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void handle(HttpExchange exchange) throws IOException {
            try (exchange) {
                readAll(exchange.getRequestBody());
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }

        private static void readAll(InputStream in) throws IOException {
            byte[] buffer = new byte[1_024];
            while (in.read(buffer) >= 0) {
                // Nobody looks at it.
            }
        }
    }
}
