package dev.lathe.processor.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A client as a page tells of it, with what is the same for the clients of every revision. */
interface Client {

    /** Makes a request: its method and params. */
    void ask(ObjectNode request);

    /**
     * Returns what the server says next about it: a notification or a question, each with method and params, or the
     * end, with a result or an error.
     */
    JsonNode next();

    /** Answers the question that came last. */
    void answer(ObjectNode result);

    /** Returns the next notification about something that has changed. */
    JsonNode nextChange();
}
