package dev.lathe.http.io;

import com.sun.net.httpserver.HttpExchange;
import dev.lathe.json.JsonWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A process of its own, since the server reads once how many connections there may be. */
final class BrokenConnections {

    private static final int MOST = 3;
    private static final Duration ENOUGH = Duration.ofSeconds(10);
    private static final JsonWriter LONG_BODY = new JsonWriter().value("x".repeat(12 * 1024 * 1024));

    private final BlockingQueue<Boolean> done = new LinkedBlockingQueue<>();
    private final Served served = new Served(this::serve);
    private List<Client> clients = connectAll();

    private BrokenConnections() throws IOException {}

    /** Breaks a connection in each way, and says whether there can be as many as before after that. */
    public static void main(String[] args) throws Exception {
        System.setProperty("jdk.httpserver.maxConnections", String.valueOf(MOST));
        try {
            BrokenConnections connections = new BrokenConnections();
            for (String way : new String[] {"document", "events", "stream", "late", "unread", "head", "thrown"}) {
                System.out.println(way + ": " + connections.isForgotten(way));
            }
        } catch (Throwable failure) {
            failure.printStackTrace();
        } finally {
            // The threads of the server would keep the process.
            System.exit(0);
        }
    }

    private void serve(HttpExchange exchange, Response response) throws IOException {
        response.onEnd(() -> done.add(true));
        switch (exchange.getRequestURI().getPath().replace(Served.IMPATIENT, "")) {
            case "document" -> response.json(200, LONG_BODY);
            case "events" -> sendTooMuch(response.events());
            case "stream" -> {
                EventSink stream = response.stream();
                new Thread(() -> sendTooMuch(stream)).start();
            }
            case "late" -> RequestBody.read(exchange, response, 100, served.watchdog, Duration.ofMillis(1));
            case "unread" -> response.refuse(Refusal.of(404, "Not here"));
            case "thrown" -> throw new IOException("on purpose");
            default -> response.empty(200);
        }
    }

    private static void sendTooMuch(EventSink events) {
        events.send(EventText.message(LONG_BODY));
        events.close();
    }

    private boolean isForgotten(String way) throws Exception {
        boolean hasBody = List.of("late", "unread", "head").contains(way);
        done.clear();
        clients.get(0)
                .lines(
                        (way.equals("head") ? "HEAD " : "POST ") + Served.IMPATIENT + way + " HTTP/1.1",
                        "Host: localhost",
                        "Content-Length: " + (hasBody ? 10 : 0),
                        "");
        done.take();
        closeAll(clients);
        clients = connectAll();
        return clients.size() == MOST;
    }

    /** Returns as many clients as there may be, or fewer if that does not come true before long. */
    private List<Client> connectAll() throws IOException {
        List<Client> connected = new ArrayList<>();
        long start = System.nanoTime();
        while (connected.size() < MOST && System.nanoTime() - start < ENOUGH.toNanos()) {
            Client client = served.connect();
            if (isServed(client)) {
                connected.add(client);
            } else {
                client.close();
            }
        }
        return connected;
    }

    private static void closeAll(List<Client> clients) throws IOException {
        for (Client client : clients) {
            client.close();
        }
    }

    private static boolean isServed(Client client) {
        try {
            return client.get().statusLine().equals("HTTP/1.1 200 OK");
        } catch (IOException closedAtOnce) {
            return false;
        }
    }
}
