package dev.lathe.dialogue;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hears both sides of one connection, and fails the test when the server says what its revision of the protocol does
 * not allow: each answer is held against the result of the method that was asked, every other message against its own
 * type. Thread-safe.
 */
public final class Witness {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String META = "/params/_meta/io.modelcontextprotocol~1";

    private final SentLines sentLines = new SentLines();
    private final OpenRequests requests = new OpenRequests();
    private final Set<JsonNode> asked = new HashSet<>();
    private @Nullable Revision agreed;

    /** Hears bytes of the client, before the server does. */
    public synchronized void sent(byte[] bytes) {
        sentLines.add(bytes).forEach(this::note);
    }

    /** Hears a message of the client, before the server does. */
    public void sent(String line) {
        sent((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Hears that the client says nothing any more. */
    public synchronized void hungUp() {
        sentLines.end().forEach(this::note);
    }

    /** Hears a message of the server, in the order in which it was said. */
    public synchronized void heard(String line) {
        List<String> mistakes = read(line).map(this::mistakes).orElse(List.of("is no JSON"));
        if (!mistakes.isEmpty()) {
            String excerpt = line.substring(0, Math.min(line.length(), 2_000));
            fail("not what the protocol allows: " + excerpt + "\n" + String.join("\n", mistakes));
        }
    }

    private static Optional<JsonNode> read(String line) {
        try {
            return Optional.of(JSON.readTree(line)).filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException noMessage) {
            return Optional.empty();
        }
    }

    private void note(String line) {
        read(line).ifPresent(sent -> (sent.isArray() ? sent : List.of(sent)).forEach(this::note));
    }

    /** What is no request is not answered, or without an id. */
    private void note(JsonNode sent) {
        JsonNode id = sent.path("id");
        boolean isResponse = !sent.has("method") && (sent.has("result") || sent.has("error"));
        if (isId(id) && !isResponse) {
            String method = sent.path("method").asText();
            requests.add(id, new OpenRequests.Open(method, isStateless(sent, method), token(sent)));
        }
    }

    private static JsonNode token(JsonNode request) {
        return request.at("/params/_meta/progressToken");
    }

    private static boolean isId(JsonNode id) {
        return id.isTextual() || id.isIntegralNumber();
    }

    private boolean isStateless(JsonNode request, String method) {
        boolean saysSo = !request.at(META + "protocolVersion").isMissingNode()
                || !request.at(META + "clientCapabilities").isMissingNode();
        return saysSo || (method.equals("server/discover") && agreed == null);
    }

    private List<String> mistakes(JsonNode message) {
        if (message.isArray()) {
            return mistakesOfBatch(message);
        }
        if (!message.path("jsonrpc").asText().equals("2.0")) {
            return List.of("'jsonrpc' is not \"2.0\"");
        }
        if (!message.has("method")) {
            return mistakesOfAnswer(message);
        }
        return message.has("id") ? mistakesOfRequest(message) : mistakesOfNotification(message);
    }

    private List<String> mistakesOfBatch(JsonNode batch) {
        if (agreed != Revision.V2025_03_26 || batch.isEmpty()) {
            return List.of("only 2025-03-26 has arrays of messages, and none that are empty");
        }
        List<String> mistakes = new ArrayList<>();
        batch.forEach(message -> mistakes.addAll(mistakes(message)));
        return mistakes;
    }

    private List<String> mistakesOfAnswer(JsonNode answer) {
        if (answer.has("result") == answer.has("error")) {
            return List.of("an answer has either a result or an error");
        }
        JsonNode id = answer.path("id");
        List<OpenRequests.Open> candidates = requests.of(id);
        if (answer.has("error") && id.isMissingNode()) {
            return mistakesOfError(answer, session());
        }
        if (candidates.isEmpty()) {
            return List.of("answers no open request");
        }
        return answer.has("error")
                ? mistakesOfError(id, answer, candidates.get(0))
                : mistakesOfResult(id, answer.get("result"), candidates);
    }

    /** Without a session there is none to speak of: what is refused then is refused in the newest revision. */
    private Revision session() {
        return agreed == null ? Revision.STATELESS : agreed;
    }

    /** An id that is in flight twice is refused the second time. */
    private List<String> mistakesOfError(JsonNode id, JsonNode answer, OpenRequests.Open latest) {
        requests.close(id, latest);
        return mistakesOfError(answer, latest.isStateless() ? Revision.STATELESS : session());
    }

    private static List<String> mistakesOfError(JsonNode answer, Revision revision) {
        return OfficialSchema.of(Deviations.ofError(revision, answer))
                .map(schema -> schema.mistakesOfError(answer))
                .orElse(List.of());
    }

    private List<String> mistakesOfResult(JsonNode id, JsonNode result, List<OpenRequests.Open> candidates) {
        List<String> first = List.of();
        for (OpenRequests.Open request : candidates) {
            List<String> mistakes = mistakesOfResult(request, result);
            if (mistakes.isEmpty()) {
                requests.close(id, request);
                return mistakes;
            }
            first = first.isEmpty() ? mistakes : first;
        }
        return first;
    }

    private List<String> mistakesOfResult(OpenRequests.Open request, JsonNode result) {
        if (request.isStateless()) {
            return mistakesOfResult(Revision.STATELESS, request.method(), result);
        }
        if (request.method().equals("initialize")) {
            return mistakesOfHandshake(result);
        }
        if (agreed == null && !request.method().equals("ping")) {
            return List.of("there is no session yet");
        }
        return mistakesOfResult(agreed == null ? Revision.LAST_SESSION : agreed, request.method(), result);
    }

    private List<String> mistakesOfHandshake(JsonNode result) {
        if (agreed != null) {
            return List.of("there is a session already");
        }
        try {
            Revision revision = Revision.of(result.path("protocolVersion").asText());
            List<String> mistakes = revision.isSession()
                    ? mistakesOfResult(revision, "initialize", result)
                    : List.of(revision + " has no sessions");
            agreed = mistakes.isEmpty() ? revision : null;
            return mistakes;
        } catch (IllegalArgumentException unknown) {
            return List.of("agrees to no revision");
        }
    }

    private static List<String> mistakesOfResult(Revision revision, String method, JsonNode result) {
        List<String> mistakes = new ArrayList<>(Deviations.mistakesOfResult(revision, method, result));
        mistakes.addAll(Metaschema.mistakesOfTools(result));
        OfficialSchema.of(revision).ifPresent(schema -> mistakes.addAll(schema.mistakesOfResult(method, result)));
        OfficialSchema.of(Deviations.knowingMembers(revision))
                .ifPresent(schema -> mistakes.addAll(schema.strangersInResult(method, result)));
        return mistakes;
    }

    private List<String> mistakesOfRequest(JsonNode request) {
        if (agreed == null) {
            return List.of("only within a session does a server send requests");
        }
        if (!isId(request.get("id")) || !asked.add(request.get("id"))) {
            return List.of("'id' must be one that no request had before");
        }
        return mistakesOfSaid(agreed, request);
    }

    private List<String> mistakesOfNotification(JsonNode notification) {
        if (notification.path("method").asText().equals("notifications/progress")) {
            return mistakesOfProgress(notification);
        }
        boolean isStateless = requests.isAnyStateless();
        JsonNode subscription = notification.at(META + "subscriptionId");
        if (!subscription.isMissingNode()) {
            boolean listens = requests.of(subscription).stream()
                    .anyMatch(request -> request.method().equals("subscriptions/listen"));
            return listens
                    ? mistakesOfSaid(Revision.STATELESS, notification)
                    : List.of("there is no such subscription");
        }
        if (agreed == null && !isStateless) {
            return List.of("belongs to no session and to no request");
        }
        return mistakesOfAnyEra(notification, isStateless);
    }

    /** Without a word about its era, a notification may belong to either that is in use. */
    private List<String> mistakesOfAnyEra(JsonNode notification, boolean isStateless) {
        List<String> mistakes = agreed == null ? List.of("no session") : mistakesOfSaid(agreed, notification);
        if (mistakes.isEmpty() || !isStateless) {
            return mistakes;
        }
        return Deviations.needsSubscription(notification.path("method").asText())
                ? List.of("there is no subscription it belongs to")
                : mistakesOfSaid(Revision.STATELESS, notification);
    }

    private List<String> mistakesOfProgress(JsonNode notification) {
        JsonNode token = notification.at("/params/progressToken");
        Optional<OpenRequests.Open> request = token.isMissingNode() ? Optional.empty() : requests.withToken(token);
        if (request.isEmpty()) {
            return List.of("no open request has asked for this progress");
        }
        return mistakesOfSaid(request.get().isStateless() ? Revision.STATELESS : session(), notification);
    }

    private static List<String> mistakesOfSaid(Revision revision, JsonNode message) {
        return OfficialSchema.of(revision)
                .map(schema -> schema.mistakesOfSaid(message))
                .orElse(List.of());
    }
}
