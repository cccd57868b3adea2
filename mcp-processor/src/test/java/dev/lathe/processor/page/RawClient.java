package dev.lathe.processor.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.server.Server;

/** A client that sends what a page has and nothing else, with a connection of its own for each handshake. */
final class RawClient {

    private final Server server;
    private Wire wire;
    private JsonNode said = JsonNodeFactory.instance.nullNode();

    RawClient(Server server) {
        this.server = server;
        this.wire = new Wire(server);
    }

    /** Sends a message, in which each "…" is what the server has said last under that name. */
    void send(ObjectNode written) {
        if (written.path("method").asText().equals("initialize")) {
            wire = new Wire(server);
        }
        ObjectNode message = Messages.begin().setAll(written.deepCopy());
        Messages.fill(message, said);
        wire.send(message);
    }

    JsonNode next() {
        said = wire.next();
        return said;
    }
}
