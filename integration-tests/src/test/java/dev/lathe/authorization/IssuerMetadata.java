package dev.lathe.authorization;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/** What an authorization server says of itself (RFC 8414), which is all that a client has to know of it. */
record IssuerMetadata(JsonNode document) {

    /** Asks the server that has this name. */
    static IssuerMetadata of(String issuer) throws IOException, InterruptedException {
        URI name = URI.create(issuer);
        URI document = name.resolve("/.well-known/oauth-authorization-server" + name.getPath());
        return new IssuerMetadata(Answer.to(document).good().body());
    }

    String issuer() {
        return document.get("issuer").asString();
    }

    String keys() {
        return document.get("jwks_uri").asString();
    }

    /** Gets a token for a program, which allows just this. */
    String token(Caller caller, String... scopes) throws IOException, InterruptedException {
        URI endpoint = URI.create(document.get("token_endpoint").asString());
        String password = caller.name() + ":" + caller.secret();
        String scope = URLEncoder.encode(String.join(" ", scopes), StandardCharsets.UTF_8);
        Answer answer = Answer.to(Answer.postingForm(endpoint, "grant_type=client_credentials&scope=" + scope)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(password.getBytes()))
                .build());
        return answer.good().body().get("access_token").asString();
    }
}
