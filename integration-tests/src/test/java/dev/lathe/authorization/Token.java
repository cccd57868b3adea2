package dev.lathe.authorization;

import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a token says. */
record Token(JsonNode header, JsonNode claims) {

    static Token of(String text) {
        String[] parts = text.split("\\.");
        return new Token(decoded(parts[0]), decoded(parts[1]));
    }

    /** Returns a claim that is a text. */
    String text(String claim) {
        return claims.get(claim).asString();
    }

    /** Returns a claim that is an array of texts. */
    List<String> texts(String claim) {
        return claims.get(claim).asArray().valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode decoded(String part) {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(part));
    }
}
