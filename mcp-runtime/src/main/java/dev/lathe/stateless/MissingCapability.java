package dev.lathe.stateless;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.question.Need;
import dev.lathe.wire.RpcError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a client is told that has not declared what it would have to be able to (Base Protocol, section Errors). */
final class MissingCapability {

    private MissingCapability() {}

    static RpcError error(List<Need> needs) {
        JsonObject required = JsonObject.EMPTY;
        StringBuilder message = new StringBuilder("Missing required client capability: ");
        for (int i = 0; i < needs.size(); i++) {
            required = with(required, needs.get(i).path());
            message.append(i == 0 ? "" : ", ").append(needs.get(i));
        }
        JsonObject data = JsonObject.of(Map.of("requiredCapabilities", required));
        return new RpcError(RpcError.MISSING_REQUIRED_CLIENT_CAPABILITY, message.toString(), data);
    }

    private static JsonObject with(JsonObject capabilities, List<String> path) {
        if (path.isEmpty()) {
            return capabilities;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(capabilities.members());
        JsonObject inner = members.get(path.get(0)) instanceof JsonObject known ? known : JsonObject.EMPTY;
        members.put(path.get(0), with(inner, path.subList(1, path.size())));
        return JsonObject.of(members);
    }
}
