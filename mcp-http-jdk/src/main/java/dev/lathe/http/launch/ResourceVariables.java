package dev.lathe.http.launch;

import dev.lathe.http.ResourceServer;
import dev.lathe.http.auth.url.CanonicalUrl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        ResourceServer resource =
                of(AUTHORIZATION_SERVERS, () -> ResourceServer.of(url, AuthorizationServers.read(servers)));
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
