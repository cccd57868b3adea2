package dev.lathe.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client has asked and not been answered, by id. An id can be used again once its request is answered or
 * cancelled, and a client may use it wrongly before, so there can be several of one.
 */
final class OpenRequests {

    /** @param isStateless whether it says its revision itself; otherwise it belongs to the session, if there is one */
    record Open(String method, boolean isStateless, JsonNode progressToken) {}

    private final Map<JsonNode, Deque<Open>> byId = new HashMap<>();

    void add(JsonNode id, Open request) {
        byId.computeIfAbsent(id, none -> new ArrayDeque<>()).addFirst(request);
    }

    /** Returns the requests with that id, the latest first. */
    List<Open> of(JsonNode id) {
        return List.copyOf(byId.getOrDefault(id, new ArrayDeque<>()));
    }

    void close(JsonNode id, Open request) {
        Deque<Open> open = byId.get(id);
        open.remove(request);
        if (open.isEmpty()) {
            byId.remove(id);
        }
    }

    boolean isAnyStateless() {
        return byId.values().stream().flatMap(Deque::stream).anyMatch(Open::isStateless);
    }

    Optional<Open> withToken(JsonNode token) {
        return byId.values().stream()
                .flatMap(Deque::stream)
                .filter(request -> request.progressToken().equals(token))
                .findFirst();
    }
}
