package dev.lathe.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the extension says of its results, of which there is no schema file (SEP-2663, section Tasks). */
final class TaskShape {

    private static final List<String> MEMBERS =
            List.of("_meta", "createdAt", "lastUpdatedAt", "pollIntervalMs", "resultType", "status", "taskId", "ttlMs");

    /** What comes with a status. */
    private static final Map<String, List<String>> PAYLOADS = Map.of(
            "working", List.of(),
            "input_required", List.of("inputRequests"),
            "completed", List.of("result"),
            "failed", List.of("error"),
            "cancelled", List.of());

    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";

    private TaskShape() {}

    /** Tells whether that is a result of the extension. */
    static boolean isOne(String method, JsonNode result) {
        return method.startsWith("tasks/") || result.path("resultType").asText().equals("task");
    }

    static List<String> mistakes(String method, JsonNode result) {
        return switch (method) {
            case "tasks/get" ->
                detailed("complete", result, PAYLOADS.get(result.path("status").asText("")));
            case "tools/call" -> detailed("task", result, List.of());
            default ->
                members(result).equals(new TreeSet<>(List.of("_meta", "resultType")))
                        ? type("complete", result)
                        : List.of(method + " is acknowledged with nothing");
        };
    }

    private static List<String> detailed(String type, JsonNode result, List<String> payload) {
        List<String> mistakes = new ArrayList<>(type(type, result));
        if (payload == null) {
            mistakes.add("there is no such 'status'");
            return mistakes;
        }
        TreeSet<String> expected = new TreeSet<>(MEMBERS);
        expected.addAll(payload);
        TreeSet<String> members = members(result);
        members.remove("statusMessage");
        if (!members.equals(expected)) {
            mistakes.add("a task has " + expected + " here");
        }
        for (String time : List.of("createdAt", "lastUpdatedAt")) {
            if (!result.path(time).asText().matches(INSTANT)) {
                mistakes.add("'" + time + "' is no instant");
            }
        }
        for (String duration : List.of("ttlMs", "pollIntervalMs")) {
            if (!result.path(duration).isIntegralNumber()
                    || result.path(duration).asLong() < 1) {
                mistakes.add("'" + duration + "' is no positive integer");
            }
        }
        return mistakes;
    }

    private static List<String> type(String type, JsonNode result) {
        return result.path("resultType").asText().equals(type) ? List.of() : List.of("'resultType' is " + type);
    }

    private static TreeSet<String> members(JsonNode result) {
        TreeSet<String> members = new TreeSet<>();
        result.fieldNames().forEachRemaining(members::add);
        return members;
    }
}
