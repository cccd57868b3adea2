package dev.lathe.authorization;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Requests with every token that there is, one after another, many at once. */
final class Load {

    private static final int WIDTH = 8;

    /** Enough for each token to have been in several of them. */
    private static final int MANY = 200;

    /** A server asks for keys that it does not know, but not within ten seconds of the last time. */
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10_500);

    private final URI url;
    private volatile List<String> tokens;
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Semaphore served = new Semaphore(0);
    private final ExecutorService threads = Executors.newFixedThreadPool(WIDTH);

    private Load(URI url, List<String> tokens) {
        this.url = url;
        this.tokens = List.copyOf(tokens);
    }

    /** Begins with these tokens. */
    static Load of(URI url, List<String> tokens) {
        Load load = new Load(url, tokens);
        for (int i = 0; i < WIDTH; i++) {
            load.threads.execute(load::run);
        }
        return load;
    }

    private void run() {
        while (!threads.isShutdown()) {
            try (NotesConnection connection = new NotesConnection(url)) {
                request(connection);
            } catch (IOException failure) {
                failures.add(failure.toString());
            }
        }
    }

    private void request(NotesConnection connection) throws IOException {
        for (int i = 0; !threads.isShutdown(); i++) {
            List<String> now = tokens;
            int status = connection.call(now.get(i % now.size()), "list_notes");
            if (status != 200) {
                failures.add("status " + status);
            }
            served.release();
        }
    }

    /** Goes on with these, too. */
    void add(List<String> more) throws InterruptedException {
        tokens = Stream.concat(tokens.stream(), more.stream()).toList();
        requests(MANY);
    }

    /** Goes on without these. */
    void remove(List<String> some) throws InterruptedException {
        tokens = tokens.stream().filter(token -> !some.contains(token)).toList();
        requests(MANY);
    }

    void untilKeysMayBeAskedForAgain() throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PAUSE_NANOS) {
            requests(1);
        }
    }

    private void requests(int count) throws InterruptedException {
        served.drainPermits();
        served.acquire(count);
    }

    /** Ends it and returns what has failed. */
    List<String> end() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(20, TimeUnit.SECONDS)) {
            failures.add("a request does not end");
        }
        return List.copyOf(failures);
    }
}
