package dev.lathe.processor.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.server.Server;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** A client of revision 2026-07-28 that can do everything, and listens to everything. */
final class StatelessClient implements Client {

    private final Wire wire;
    private int requests;
    private ObjectNode asked = Messages.begin();

    /** What it still has to find out before it asks again, and what it has. */
    private final Deque<Map.Entry<String, JsonNode>> open = new ArrayDeque<>();

    private String question = "";
    private ObjectNode answers = Messages.object();

    StatelessClient(Server server) {
        wire = new Wire(server);
        wire.send(request(Messages.object().put("method", "resources/list")));
        JsonNode resources = wire.next().at("/result/resources");
        ObjectNode listen = Messages.object().put("method", "subscriptions/listen");
        ObjectNode wanted = listen.putObject("params").putObject("notifications");
        wanted.put("toolsListChanged", true).put("promptsListChanged", true).put("resourcesListChanged", true);
        resources.forEach(resource -> wanted.withArray("resourceSubscriptions").add(resource.path("uri")));
        wire.send(request(listen));
        wire.nextChange();
    }

    @Override
    public void ask(ObjectNode request) {
        asked = request.deepCopy();
        answers = Messages.object();
        wire.send(request(asked));
    }

    @Override
    public JsonNode next() {
        if (open.isEmpty() && !answers.isEmpty()) {
            ((ObjectNode) asked.path("params")).set("inputResponses", answers);
            answers = Messages.object();
            wire.send(request(asked));
        }
        if (open.isEmpty()) {
            JsonNode message = wire.next();
            if (!message.at("/result/resultType").asText().equals("input_required")) {
                return message;
            }
            message.at("/result/inputRequests").properties().forEach(open::add);
            ((ObjectNode) asked.path("params")).set("requestState", message.at("/result/requestState"));
        }
        Map.Entry<String, JsonNode> next = open.remove();
        question = next.getKey();
        return next.getValue();
    }

    @Override
    public void answer(ObjectNode result) {
        answers.set(question, result);
    }

    @Override
    public JsonNode nextChange() {
        return wire.nextChange();
    }

    private ObjectNode request(ObjectNode said) {
        requests++;
        ObjectNode message = Messages.begin().put("id", requests).setAll(said.deepCopy());
        ObjectNode meta = message.withObject("/params").withObject("/_meta");
        meta.put("io.modelcontextprotocol/protocolVersion", "2026-07-28");
        meta.put("io.modelcontextprotocol/logLevel", "info");
        meta.set("io.modelcontextprotocol/clientCapabilities", Messages.capabilities());
        meta.putObject("io.modelcontextprotocol/clientInfo")
                .put("name", "reader")
                .put("version", "1");
        return message;
    }
}
