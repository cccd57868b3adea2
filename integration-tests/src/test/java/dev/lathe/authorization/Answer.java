package dev.lathe.authorization;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
record Answer(int status, HttpHeaders headers, JsonNode body) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** Sends a request whose answer is JSON, or nothing. */
    static Answer to(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), JSON.readTree(response.body()));
    }

    static Answer to(URI document) throws IOException, InterruptedException {
        return to(HttpRequest.newBuilder(document).build());
    }

    /** Begins a request that sends JSON. */
    static HttpRequest.Builder posting(URI to, String json) {
        return posting(to, "application/json", json);
    }

    /** Begins a request that sends a form. */
    static HttpRequest.Builder postingForm(URI to, String form) {
        return posting(to, "application/x-www-form-urlencoded", form);
    }

    private static HttpRequest.Builder posting(URI to, String type, String body) {
        return HttpRequest.newBuilder(to).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    /** Returns this, which must be no refusal. */
    Answer good() {
        if (status / 100 != 2) {
            throw new AssertionError(toString());
        }
        return this;
    }

    String challenge() {
        return headers.firstValue("WWW-Authenticate").orElse(null);
    }
}
