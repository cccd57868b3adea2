package dev.lathe.core;

import dev.lathe.json.JsonObject;
import dev.lathe.question.Need;
import dev.lathe.question.Question;
import dev.lathe.wire.RpcError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a client is told that has not declared what it would have to be able to (Base Protocol, section Errors). */
public final class MissingCapability {

    private MissingCapability() {}

    /** Returns what it is told that cannot be asked one of these questions; nothing if it can be asked them all. */
    public static Optional<RpcError> of(ClientLink link, List<Question<?>> questions) {
        JsonObject required = JsonObject.EMPTY;
        List<String> missing = new ArrayList<>();
        for (Question<?> question : questions) {
            Need need = question.need();
            if (!link.can(need) && !missing.contains(need.capability())) {
                missing.add(need.capability());
                required = with(required, need.path());
            }
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(error(missing, required));
    }

    /** Returns what it is told that does not know the extension of that id. */
    public static RpcError ofExtension(String id) {
        List<String> path = List.of("extensions", id);
        return error(List.of(id), with(JsonObject.EMPTY, path));
    }

    private static RpcError error(List<String> missing, JsonObject required) {
        return new RpcError(
                RpcError.MISSING_REQUIRED_CLIENT_CAPABILITY,
                "Missing required client capability: " + String.join(", ", missing),
                JsonObject.of(Map.of("requiredCapabilities", required)));
    }

    private static JsonObject with(JsonObject capabilities, List<String> path) {
        if (path.isEmpty()) {
            return capabilities;
        }
        String name = path.get(0);
        JsonObject inner = capabilities.find(name) instanceof JsonObject known ? known : JsonObject.EMPTY;
        return capabilities.with(name, with(inner, path.subList(1, path.size())));
    }
}
