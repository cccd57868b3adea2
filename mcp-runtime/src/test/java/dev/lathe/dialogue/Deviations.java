package dev.lathe.dialogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where we hold a server to more than the schema files say, because their text does; and to less, because a file is
 * behind the text or knows nothing of an extension. These hold with the files and without.
 */
final class Deviations {

    /** A result of a session has none of them: its type is open, so no schema of a session's revision says so. */
    private static final List<String> STATELESS_MEMBERS =
            List.of("resultType", "ttlMs", "cacheScope", "inputRequests", "requestState");

    private static final Set<String> CACHED = Set.of(
            "server/discover",
            "tools/list",
            "prompts/list",
            "resources/list",
            "resources/templates/list",
            "resources/read",
            "skills/list",
            "skills/get");

    private static final Set<String> EMPTY =
            Set.of("ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe");

    private Deviations() {}

    /**
     * Tasks and skills are extensions with messages of their own, of which the files of the protocol know the base
     * types alone.
     */
    static boolean isExtension(String method) {
        return method.startsWith("tasks/")
                || method.startsWith("notifications/tasks")
                || method.startsWith("skills/")
                || method.equals("resources/directory/read");
    }

    /**
     * The files before 2025-11-25 want an id in every error, which one whose request had no readable id cannot have:
     * such an error is what the first file that knows of it says (docs/design/specification.md).
     */
    static Revision ofError(Revision revision, JsonNode response) {
        boolean isBehind = !response.has("id") && revision.compareTo(Revision.LAST_SESSION) < 0;
        return isBehind ? Revision.LAST_SESSION : revision;
    }

    /** A server sends an older client what only newer revisions know of a result, but nothing of the other era. */
    static Revision knowingMembers(Revision revision) {
        return revision.isSession() ? Revision.LAST_SESSION : revision;
    }

    /** Tells whether the notification comes to a subscription alone, and names it, in the stateless era. */
    static boolean needsSubscription(String method) {
        return method.endsWith("/list_changed")
                || method.equals("notifications/resources/updated")
                || method.equals("notifications/subscriptions/acknowledged");
    }

    /** Tells what the era forbids or demands of a result. */
    static List<String> mistakesOfResult(Revision revision, String method, JsonNode result) {
        return revision.isSession() ? inSession(method, result) : stateless(method, result);
    }

    private static List<String> inSession(String method, JsonNode result) {
        List<String> mistakes = new ArrayList<>();
        for (String member : STATELESS_MEMBERS) {
            if (result.has(member)) {
                mistakes.add("a session has no '" + member + "'");
            }
        }
        if (EMPTY.contains(method) && !result.isEmpty()) {
            mistakes.add("the result of " + method + " is {}");
        }
        return mistakes;
    }

    /** A kind of result that only an extension knows says for itself what it needs. */
    private static List<String> stateless(String method, JsonNode result) {
        if (TaskShape.isOne(method, result)) {
            return TaskShape.mistakes(method, result);
        }
        List<String> mistakes = new ArrayList<>();
        String type = result.path("resultType").asText();
        if (type.isEmpty()) {
            mistakes.add("there is no 'resultType'");
        }
        boolean hints = type.equals("complete") && CACHED.contains(method);
        for (String hint : List.of("ttlMs", "cacheScope")) {
            if (result.has(hint) != hints) {
                mistakes.add("'" + hint + "' " + (hints ? "is missing" : "says nothing here"));
            }
        }
        if (type.equals("input_required") && !result.has("inputRequests") && !result.has("requestState")) {
            mistakes.add("neither 'inputRequests' nor 'requestState' says what is required");
        }
        return mistakes;
    }
}
