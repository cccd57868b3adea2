package dev.lathe.http.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import dev.lathe.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients who do not read, or are gone, and those who are not gone although it looks like it. */
@Timeout(60)
class SlowClientTest {

    private static final int LONG_TEXT = 24 * 1024 * 1024;
    private static final JsonWriter LONG_BODY = new JsonWriter(2 * LONG_TEXT).value("x".repeat(LONG_TEXT));

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void whoDoesNotReadADocumentIsCutOffAndNobodyElseWaits() throws Exception {
        Served.Handler handler = (exchange, response) -> {
            if (isSlow(exchange)) {
                told.add("begun");
                boolean taken = response.json(200, LONG_BODY);
                told.add(taken + " " + Thread.currentThread().isInterrupted());
            } else {
                response.json(200, ResponseTest.hello());
            }
        };
        try (Served served = new Served(handler);
                Client slow = served.connect();
                Client quick = served.connect()) {
            slow.get(Served.IMPATIENT);
            assertEquals("begun", told.take());
            assertEquals("HTTP/1.1 200 OK", quick.get().statusLine());
            assertEquals("false false", told.take());
            assertTrue(slow.lengthOfRest() < LONG_TEXT);
        }
    }

    @Test
    void whoDoesNotReadEventsIsCutOff() throws Exception {
        try (Served served = new Served((exchange, response) -> {
                    EventSink events = response.events();
                    byte[] event = EventText.message(LONG_BODY);
                    told.add(events.send(event) + " " + Thread.currentThread().isInterrupted());
                    told.add(events.send(EventText.comment()) + " " + response.isEnded());
                    events.close();
                    told.add("ended " + response.isEnded());
                });
                Client slow = served.connect()) {
            slow.get(Served.IMPATIENT);
            assertEquals(
                    List.of("false false", "false false", "ended true"),
                    List.of(told.take(), told.take(), told.take()));
            assertTrue(slow.lengthOfRest() < LONG_TEXT);
        }
    }

    @Test
    void whoIsGoneIsNoticed() throws Exception {
        try (Served served = new Served((exchange, response) -> {
                    EventSink events = response.events();
                    while (events.send(EventText.comment())) {
                        goOn();
                    }
                    told.add("gone");
                    events.close();
                });
                Client client = served.connect()) {
            client.get().head();
            client.reset();
            goOn.countDown();
            assertEquals("gone", told.take());
        }
    }

    @Test
    void whoHasNothingMoreToSayIsNotGone() throws Exception {
        try (Served served = new Served((exchange, response) -> {
                    EventSink events = response.closing().events();
                    goOn();
                    told.add(String.valueOf(events.send(EventText.message(ResponseTest.hello()))));
                    events.close();
                });
                Client client = served.connect()) {
            client.get().head();
            client.halfClose();
            goOn.countDown();
            assertTrue(client.rest().contains("data: \"hello\"\n\n"));
            assertEquals("true", told.take());
        }
    }

    @Test
    void anInterruptThatIsMeantForSomethingElseEndsNoConnectionAndStays() throws Exception {
        try (Served served = new Served((exchange, response) -> {
                    Thread.currentThread().interrupt();
                    boolean taken = response.json(200, ResponseTest.hello());
                    told.add(taken + " " + Thread.interrupted());
                });
                Client client = served.connect()) {
            for (int i = 0; i < 2; i++) {
                assertEquals("HTTP/1.1 200 OK", client.get().statusLine());
                assertEquals("\"hello\"", client.body(7));
                assertEquals("true true", told.take());
            }
        }
    }

    @Test
    void aThreadThatWasFreedServesTheNext() throws Exception {
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        try (Served served = new Served((exchange, response) -> {
            boolean taken = response.json(200, isSlow(exchange) ? LONG_BODY : ResponseTest.hello());
            threads.add(Thread.currentThread());
            told.add(String.valueOf(taken));
        })) {
            try (Client slow = served.connect()) {
                slow.get(Served.IMPATIENT);
                assertEquals("false", told.take());
            }
            assertFalse(threads.take().isInterrupted());
            try (Client next = served.connect()) {
                assertEquals("HTTP/1.1 200 OK", next.get().statusLine());
                assertEquals("true", told.take());
            }
        }
    }

    private static boolean isSlow(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().equals(Served.IMPATIENT);
    }

    private void goOn() throws IOException {
        try {
            goOn.await();
        } catch (InterruptedException nobodyDoesThat) {
            throw new IOException(nobodyDoesThat);
        }
    }
}
