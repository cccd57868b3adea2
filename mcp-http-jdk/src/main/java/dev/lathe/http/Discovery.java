package dev.lathe.http;

import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import dev.lathe.http.io.Response;
import dev.lathe.json.JsonWriter;
import java.net.URI;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * The metadata of a protected resource (RFC 9728, section 3), for everybody: who has no token yet begins here.
 * Thread-safe.
 */
final class Discovery {

    private final String root;
    private final String ofPath;
    private final Supplier<JsonWriter> document;

    /** @param document writes it: features, and so scopes, may come and go */
    Discovery(String root, String path, Supplier<JsonWriter> document) {
        this.root = root;
        this.ofPath = root + path;
        this.document = document;
    }

    /**
     * Answers if it is asked for the document, at its place for the path of the resource or for the host as a whole.
     */
    boolean answers(String path, RequestHead head, Response response) {
        if (!path.equals(root) && !path.equals(ofPath)) {
            return false;
        }
        if (head.method().equals("GET") || head.method().equals("HEAD")) {
            response.header("Cache-Control", "max-age=300").json(200, document.get());
        } else {
            response.refuse(Refusal.of(405, "this can only be read; use GET").with("Allow", "GET, HEAD"));
        }
        return true;
    }

    static JsonWriter document(
            URI resource, Collection<String> issuers, Collection<String> scopes, Collection<String> proofAlgorithms) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("resource").value(resource.toString());
        strings("authorization_servers", issuers, json);
        if (!scopes.isEmpty()) {
            strings("scopes_supported", scopes, json);
        }
        json.name("bearer_methods_supported").beginArray().value("header").endArray();
        if (!proofAlgorithms.isEmpty()) {
            strings("dpop_signing_alg_values_supported", proofAlgorithms, json);
        }
        return json.endObject();
    }

    private static void strings(String name, Collection<String> values, JsonWriter json) {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
