package dev.lathe.processor.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.server.Server;

/** A client of revision 2025-11-25 that can do everything, and has subscribed to every resource. */
final class SessionClient implements Client {

    private final Wire wire;
    private int requests;
    private JsonNode question = JsonNodeFactory.instance.nullNode();

    SessionClient(Server server) {
        wire = new Wire(server);
        ObjectNode hello = request("initialize");
        ObjectNode params = hello.putObject("params");
        params.put("protocolVersion", "2025-11-25").set("capabilities", Messages.capabilities());
        params.putObject("clientInfo").put("name", "reader").put("version", "1");
        settle(hello);
        wire.send(Messages.begin().put("method", "notifications/initialized"));
        ObjectNode level = request("logging/setLevel");
        level.putObject("params").put("level", "info");
        settle(level);
        for (JsonNode resource : settle(request("resources/list")).at("/result/resources")) {
            ObjectNode subscribe = request("resources/subscribe");
            subscribe.putObject("params").set("uri", resource.path("uri"));
            settle(subscribe);
        }
    }

    @Override
    public void ask(ObjectNode request) {
        wire.send(request(request.path("method").asText()).setAll(request.deepCopy()));
    }

    @Override
    public JsonNode next() {
        JsonNode message = wire.next();
        question = message.has("method") ? message : question;
        return message;
    }

    @Override
    public void answer(ObjectNode result) {
        ObjectNode answer = Messages.begin();
        answer.set("id", question.path("id"));
        wire.send(answer.set("result", result));
    }

    @Override
    public JsonNode nextChange() {
        return wire.nextChange();
    }

    private JsonNode settle(ObjectNode request) {
        wire.send(request);
        return wire.next();
    }

    private ObjectNode request(String method) {
        requests++;
        return Messages.begin().put("id", requests).put("method", method);
    }
}
