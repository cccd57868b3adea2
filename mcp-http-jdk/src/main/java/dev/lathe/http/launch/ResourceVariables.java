package dev.lathe.http.launch;

import dev.lathe.http.ResourceServer;
import dev.lathe.http.auth.jwt.AuthorizationServer;
import dev.lathe.http.auth.jwt.SigningAlgorithm;
import dev.lathe.http.auth.url.CanonicalUrl;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonException;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says of whose tokens are taken. Who sets one of these variables, even to nothing, wants the
 * server to be protected: it is, or it does not start.
 */
record ResourceVariables(Map<String, String> variables) {

    static final String PREFIX = "MCP_RESOURCE_SERVER_";
    static final String CANONICAL_URL = "MCP_RESOURCE_SERVER_CANONICAL_URL";
    static final String AUTHORIZATION_SERVERS = "MCP_RESOURCE_SERVER_AUTHORIZATION_SERVERS";
    static final String SCOPES_SUPPORTED = "MCP_RESOURCE_SERVER_SCOPES_SUPPORTED";
    static final String CHALLENGE_SCOPES = "MCP_RESOURCE_SERVER_DEFAULT_CHALLENGE_SCOPES";

    static final List<String> ALL = List.of(CANONICAL_URL, AUTHORIZATION_SERVERS, SCOPES_SUPPORTED, CHALLENGE_SCOPES);

    private static final Set<String> MEMBERS = Set.of(
            "issuer",
            "jwks_uri",
            "algorithms",
            "audiences",
            "verify_exp",
            "verify_iat",
            "verify_iss",
            "verify_nbf",
            "leeway");

    private static final String FORM =
            " takes a JSON array such as [{\"issuer\": \"https://login.example.com\", \"jwks_uri\": \"https://login.example.com/jwks\"}]";

    /** Returns the resource, if the environment speaks of one. */
    Optional<ResourceServer> resource() throws MistakeException {
        List<String> ours = variables.keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .sorted()
                .toList();
        if (ours.isEmpty()) {
            return Optional.empty();
        }
        checkKnown(ours);
        String url = required(CANONICAL_URL, "the URL that clients call, such as https://mcp.example.com/mcp");
        of(CANONICAL_URL, () -> CanonicalUrl.of(url));
        String servers = required(AUTHORIZATION_SERVERS, "whose tokens are taken");
        ResourceServer resource = of(AUTHORIZATION_SERVERS, () -> ResourceServer.of(url, servers(servers)));
        resource = scopes(SCOPES_SUPPORTED, resource, resource::scopesSupported);
        return Optional.of(scopes(CHALLENGE_SCOPES, resource, resource::challengeScopes));
    }

    private static void checkKnown(List<String> names) throws MistakeException {
        for (String name : names) {
            if (!ALL.contains(name)) {
                throw new MistakeException(
                        name + " means nothing; those that protect a server are " + String.join(", ", ALL));
            }
        }
    }

    private ResourceServer scopes(String variable, ResourceServer resource, Scoping scoping) throws MistakeException {
        String text = find(variable);
        return text == null
                ? resource
                : of(variable, () -> scoping.with(List.of(text.strip().split("[\\s,]+"))));
    }

    private static List<AuthorizationServer> servers(String text) throws MistakeException {
        if (!(parse(text) instanceof JsonArray array) || array.items().isEmpty()) {
            throw new MistakeException(AUTHORIZATION_SERVERS + FORM);
        }
        List<AuthorizationServer> servers = new ArrayList<>();
        for (JsonValue item : array.items()) {
            if (!(item instanceof JsonObject object)) {
                throw new MistakeException(AUTHORIZATION_SERVERS + FORM);
            }
            servers.add(server(object));
        }
        return servers;
    }

    private static @Nullable JsonValue parse(String text) throws MistakeException {
        try {
            return JsonValue.parse(text);
        } catch (JsonException mistake) {
            throw new MistakeException(AUTHORIZATION_SERVERS + " is no JSON: " + mistake.getMessage());
        }
    }

    private static AuthorizationServer server(JsonObject said) throws MistakeException {
        for (String name : said.members().keySet()) {
            if (!MEMBERS.contains(name)) {
                throw mistake("has no '" + name + "'; a server has "
                        + String.join(", ", MEMBERS.stream().sorted().toList()));
            }
        }
        AuthorizationServer server = AuthorizationServer.of(text(said, "issuer"), URI.create(text(said, "jwks_uri")));
        List<String> algorithms = texts(said, "algorithms");
        if (!algorithms.isEmpty()) {
            SigningAlgorithm[] all =
                    algorithms.stream().map(SigningAlgorithm::of).toArray(SigningAlgorithm[]::new);
            server = server.algorithms(all[0], all);
        }
        List<String> audiences = texts(said, "audiences");
        if (!audiences.isEmpty()) {
            server = server.audiences(audiences.get(0), audiences.toArray(String[]::new));
        }
        return server.verifyExpiry(flag(said, "verify_exp"))
                .verifyIssuedAt(flag(said, "verify_iat"))
                .verifyIssuer(flag(said, "verify_iss"))
                .verifyNotBefore(flag(said, "verify_nbf"))
                .leeway(leeway(said));
    }

    private static String text(JsonObject said, String name) throws MistakeException {
        if (said.find(name) instanceof JsonString text) {
            return text.value();
        }
        throw mistake("needs the text '" + name + "' of each server");
    }

    /** Returns what an array says, which must be something; nothing if it is not there. */
    private static List<String> texts(JsonObject said, String name) throws MistakeException {
        JsonValue value = said.find(name);
        if (value == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                if (item instanceof JsonString text) {
                    texts.add(text.value());
                }
            }
            if (!texts.isEmpty() && texts.size() == array.items().size()) {
                return texts;
            }
        }
        throw mistake("wants '" + name + "' to be an array of texts, of one at least");
    }

    private static boolean flag(JsonObject said, String name) throws MistakeException {
        JsonValue value = said.find(name);
        if (value == null || value instanceof JsonBoolean) {
            return value != JsonBoolean.FALSE;
        }
        throw mistake("wants '" + name + "' to be true or false");
    }

    private static Duration leeway(JsonObject said) throws MistakeException {
        JsonValue value = said.find("leeway");
        if (value == null) {
            return Duration.ofSeconds(60);
        }
        if (value instanceof JsonNumber number && number.text().matches("\\d{1,4}")) {
            return Duration.ofSeconds(Long.parseLong(number.text()));
        }
        throw mistake("wants 'leeway' to be a number of seconds");
    }

    private static MistakeException mistake(String what) {
        return new MistakeException(AUTHORIZATION_SERVERS + " " + what);
    }

    private String required(String name, String meaning) throws MistakeException {
        String value = find(name);
        if (value == null) {
            throw new MistakeException(name + " is missing or empty: " + meaning);
        }
        return value;
    }

    /** Has what the configuration throws name the variable. */
    private static <T> T of(String variable, Making<T> making) throws MistakeException {
        try {
            return making.make();
        } catch (IllegalArgumentException mistake) {
            throw new MistakeException(variable + ": " + mistake.getMessage());
        }
    }

    private @Nullable String find(String name) {
        String text = variables.get(name);
        return text == null || text.isBlank() ? null : text;
    }

    private interface Making<T> {
        T make() throws MistakeException;
    }

    private interface Scoping {
        ResourceServer with(List<String> scopes);
    }
}
