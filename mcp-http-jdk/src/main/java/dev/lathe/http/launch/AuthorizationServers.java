package dev.lathe.http.launch;

import dev.lathe.http.auth.jwt.AuthorizationServer;
import dev.lathe.http.auth.jwt.SigningAlgorithm;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Authorization servers as a variable of the environment says them: a JSON array. */
final class AuthorizationServers {

    private static final String VARIABLE = ResourceVariables.AUTHORIZATION_SERVERS;

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

    private AuthorizationServers() {}

    /** Reads them; what is not said of one is as {@link AuthorizationServer} has it. */
    static List<AuthorizationServer> read(String text) throws MistakeException {
        if (!(parse(text) instanceof JsonArray array) || array.items().isEmpty()) {
            throw new MistakeException(VARIABLE + FORM);
        }
        List<AuthorizationServer> servers = new ArrayList<>();
        for (JsonValue item : array.items()) {
            if (!(item instanceof JsonObject object)) {
                throw new MistakeException(VARIABLE + FORM);
            }
            servers.add(server(object));
        }
        return servers;
    }

    private static @Nullable JsonValue parse(String text) throws MistakeException {
        try {
            return JsonValue.parse(text);
        } catch (JsonException mistake) {
            throw new MistakeException(VARIABLE + " is no JSON: " + mistake.getMessage());
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
        JsonValue leeway = said.find("leeway");
        if (leeway != null) {
            server = server.leeway(seconds(leeway));
        }
        return server.verifyExpiry(flag(said, "verify_exp"))
                .verifyIssuedAt(flag(said, "verify_iat"))
                .verifyIssuer(flag(said, "verify_iss"))
                .verifyNotBefore(flag(said, "verify_nbf"));
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

    private static Duration seconds(JsonValue leeway) throws MistakeException {
        if (leeway instanceof JsonNumber number && number.text().matches("\\d{1,4}")) {
            return Duration.ofSeconds(Long.parseLong(number.text()));
        }
        throw mistake("wants 'leeway' to be a number of seconds");
    }

    private static MistakeException mistake(String what) {
        return new MistakeException(VARIABLE + " " + what);
    }
}
