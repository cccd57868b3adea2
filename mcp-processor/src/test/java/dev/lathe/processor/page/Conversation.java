package dev.lathe.processor.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** What a page says that client and server say to each other, one message at a time. */
final class Conversation {

    private static final Set<String> QUESTIONS = Set.of("elicitation/create", "sampling/createMessage", "roots/list");

    private final Client client;
    private boolean waits;
    private boolean isAsked;

    Conversation(Client client) {
        this.client = client;
    }

    /** Tells whether something was asked that has no answer yet. */
    boolean isOpen() {
        return waits;
    }

    /** Takes the next message of the page. */
    void say(ObjectNode written) {
        String method = written.path("method").asText();
        if (isAsked) {
            isAsked = false;
            client.answer(written);
        } else if (QUESTIONS.contains(method)) {
            isAsked = true;
            hear(written, client.next());
        } else if (method.endsWith("/list_changed") || method.equals("notifications/resources/updated")) {
            hear(written, client.nextChange());
        } else if (method.startsWith("notifications/")) {
            hear(written, client.next());
        } else if (!method.isEmpty()) {
            assertFalse(waits, () -> "nothing has answered yet when this is asked: " + written);
            waits = true;
            client.ask(written);
        } else {
            waits = false;
            JsonNode end = client.next();
            hear(written, written.has("error") ? end : end.path("result"));
        }
    }

    /** Takes the text of the result. */
    void read(String text) {
        waits = false;
        JsonNode end = client.next();
        StringBuilder read = new StringBuilder(end.at("/error/message").asText());
        end.at("/result/content")
                .forEach(piece -> read.append(piece.path("text").asText()));
        assertTrue(
                Messages.agree(text.strip(), read.toString().strip()),
                () -> "the page has\n" + text + "\nand there came\n" + end.toPrettyString());
    }

    private static void hear(JsonNode written, JsonNode sent) {
        assertTrue(
                Messages.agree(written, sent),
                () -> "the page has\n" + written.toPrettyString() + "\nand there came\n" + sent.toPrettyString());
    }
}
