package dev.lathe.http.auth.jwt;

import static dev.lathe.http.auth.TokenFlaw.*;
import static dev.lathe.http.auth.jwt.Draft.RESOURCE;
import static dev.lathe.http.auth.jwt.Draft.in;
import static dev.lathe.http.auth.jwt.Row.flawed;
import static dev.lathe.http.auth.jwt.Row.good;
import static dev.lathe.http.auth.jwt.TestKeys.EC;

import dev.lathe.http.auth.TokenFlaw;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a token says, and cannot mean. */
final class ClaimRows {

    private ClaimRows() {}

    static Stream<Row> rows() {
        return Stream.of(times(), issuers(), audiences(), parties(), purposes()).flatMap(List::stream);
    }

    private static List<Row> times() {
        return List.of(
                withClaim("expired ten minutes ago", EXPIRED, "exp", in(-600)),
                good("expired 59 seconds ago", Draft.good().claim("exp", in(-59))),
                withClaim("expired 60 seconds ago", EXPIRED, "exp", in(-60)),
                withClaim("expired 61 seconds ago", EXPIRED, "exp", in(-61)),
                good("half a second", Draft.good().claim("exp", in(30) + ".5")),
                good("exponents", Draft.good().claim("exp", "1.79552190e9")),
                withClaim("exp: milliseconds", VALID_TOO_LONG, "exp", in(300) + "000"),
                withClaim("exp: year 9999", VALID_TOO_LONG, "exp", "253402300799"),
                withClaim("exp: beyond all measure", VALID_TOO_LONG, "exp", "1e999"),
                withClaim("exp: before all measure", EXPIRED, "exp", "-1e999"),
                withClaim("exp: null", WRONG_CLAIM, "exp", "null"),
                withClaim("exp: text", WRONG_CLAIM, "exp", "\"" + in(300) + "\""),
                withClaim("exp: many digits", MALFORMED, "exp", "1" + "0".repeat(64)),
                flawed("exp: absent", WRONG_CLAIM, Draft.good().without("exp")),
                good("exp: a day", Draft.good().claim("exp", in(86_400))),
                withClaim("exp: a day and two minutes", VALID_TOO_LONG, "exp", in(86_520)),
                good("nbf: 59 seconds ahead", Draft.good().claim("nbf", in(59))),
                withClaim("nbf: 61 seconds ahead", NOT_YET_VALID, "nbf", in(61)),
                withClaim("nbf: null", WRONG_CLAIM, "nbf", "null"),
                withClaim("nbf: text", WRONG_CLAIM, "nbf", "\"1\""),
                good("iat: 59 seconds ahead", Draft.good().claim("iat", in(59))),
                withClaim("iat: 61 seconds ahead", NOT_YET_VALID, "iat", in(61)),
                withClaim("iat: true", WRONG_CLAIM, "iat", "true"),
                good("iat: absent", Draft.good().without("iat")));
    }

    private static List<Row> issuers() {
        return List.of(
                issuer("wrong", "\"https://evil.example\""),
                issuer("null", "null"),
                issuer("an array", "[\"https://as.example\"]"),
                issuer("a number", "1"),
                issuer("empty", "\"\""),
                issuer("a slash more", "\"https://as.example/\""),
                issuer("other case", "\"https://AS.example\""),
                issuer("with its port", "\"https://as.example:443\""),
                issuer("percent", "\"https://as%2Eexample\""),
                issuer("looks alike", "\"https://\u0430s.example\""),
                issuer("a blank more", "\"https://as.example \""),
                flawed("iss: absent", UNTRUSTED_ISSUER, Draft.good().without("iss")),
                flawed("iss: the other server", UNSUPPORTED, TokenMatrix.ofSecond(Draft.good())),
                flawed(
                                "iss: the first, signed by the second",
                                WRONG_SIGNATURE,
                                Draft.good()
                                        .header("alg", "\"ES256\"")
                                        .header("kid", "\"ec\"")
                                        .signedBy(EC))
                        .server(server -> server.algorithms(SigningAlgorithm.RS256, SigningAlgorithm.ES256)));
    }

    private static Row issuer(String name, String json) {
        return withClaim("iss: " + name, UNTRUSTED_ISSUER, "iss", json);
    }

    private static List<Row> audiences() {
        String ours = "\"" + RESOURCE + "\"";
        return List.of(
                audience("wrong", "\"https://other.example/mcp\""),
                audience("empty", "[]"),
                audience("a sibling", "\"https://mcp.example/mcp2\""),
                audience("below", "\"https://mcp.example/mcp/x\""),
                audience("above", "\"https://mcp.example\""),
                audience("a slash more", "\"https://mcp.example/mcp/\""),
                audience("other path case", "\"https://mcp.example/MCP\""),
                audience("other port", "\"https://mcp.example:8443/mcp\""),
                audience("http", "\"http://mcp.example/mcp\""),
                audience("another before", "\"https://evil.example/?https://mcp.example/mcp\""),
                audience("behind", "\"https://mcp.example.evil.example/mcp\""),
                audience("a fragment", "\"https://mcp.example/mcp#\""),
                audience("a user", "\"https://x@mcp.example/mcp\""),
                audience("a letter that is small elsewhere", "\"https://mcp.example/mcp\\u212a\""),
                audience("a client", "\"app\""),
                withClaim("aud: null", WRONG_CLAIM, "aud", "null"),
                withClaim("aud: an object", WRONG_CLAIM, "aud", "{}"),
                withClaim("aud: a number among others", WRONG_CLAIM, "aud", "[1," + ours + "]"),
                withClaim("aud: an array in an array", WRONG_CLAIM, "aud", "[[" + ours + "]]"),
                withClaim("aud: 33 of them", WRONG_CLAIM, "aud", several(33, ours)),
                good("aud: 32 of them", Draft.good().claim("aud", several(32, ours))),
                flawed("aud: absent", WRONG_AUDIENCE, Draft.good().without("aud")),
                good("aud: ours and others", Draft.good().claim("aud", "[\"x\"," + ours + "]")),
                good("aud: capitals", Draft.good().claim("aud", "\"HTTPS://MCP.example/mcp\"")),
                good("aud: an alias", Draft.good().claim("aud", "\"api://notes\""))
                        .server(server -> server.audiences("api://notes", "notes")),
                flawed(
                                "aud: a client, which is an alias, of an ID token",
                                NOT_AN_ACCESS_TOKEN,
                                Draft.good().claim("aud", "\"app\"").claim("nonce", "\"x\""))
                        .server(server -> server.audiences("app")),
                audience("ours, but there is an alias", ours).server(server -> server.audiences("api://notes")));
    }

    private static String several(int count, String last) {
        return Stream.concat(Stream.generate(() -> "\"x\"").limit(count - 1), Stream.of(last))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Row audience(String name, String json) {
        return withClaim("aud: " + name, WRONG_AUDIENCE, "aud", json);
    }

    private static List<Row> parties() {
        return List.of(
                flawed("sub: absent", WRONG_CLAIM, Draft.good().without("sub")),
                withClaim("sub: null", WRONG_CLAIM, "sub", "null"),
                withClaim("sub: empty", WRONG_CLAIM, "sub", "\"\""),
                withClaim("sub: a number", WRONG_CLAIM, "sub", "1"),
                withClaim("sub: the end of a line", WRONG_CLAIM, "sub", "\"alice\\r\\nadmin\""),
                withClaim("sub: another end of a line", WRONG_CLAIM, "sub", "\"alice\\u0085admin\""),
                withClaim("sub: zero", WRONG_CLAIM, "sub", "\"alice\\u0000\""),
                withClaim("sub: 257 characters", WRONG_CLAIM, "sub", "\"" + "x".repeat(257) + "\""),
                good("sub: 256 characters", Draft.good().claim("sub", "\"" + "x".repeat(256) + "\"")),
                good("sub: from right to left", Draft.good().claim("sub", "\"\\u202eecila\"")),
                withClaim("client_id: 257 characters", WRONG_CLAIM, "client_id", "\"" + "x".repeat(257) + "\""),
                withClaim("client_id: the end of a line", WRONG_CLAIM, "client_id", "\"app\\nadmin\""),
                withClaim("client_id: a number", WRONG_CLAIM, "client_id", "1"),
                withClaim("azp: empty", WRONG_CLAIM, "azp", "\"\"", "client_id"),
                good("azp", Draft.good().without("client_id").claim("azp", "\"app\"")),
                good("no client", Draft.good().without("client_id")));
    }

    private static List<Row> purposes() {
        return List.of(
                withClaim("cnf: jkt", UNPROVEN, "cnf", "{\"jkt\":\"x\"}"),
                withClaim("cnf: x5t", UNPROVEN, "cnf", "{\"x5t#S256\":\"x\"}"),
                withClaim("cnf: null", UNPROVEN, "cnf", "null"),
                withClaim("nonce", NOT_AN_ACCESS_TOKEN, "nonce", "\"x\""),
                withClaim("at_hash", NOT_AN_ACCESS_TOKEN, "at_hash", "\"x\""),
                withClaim("c_hash", NOT_AN_ACCESS_TOKEN, "c_hash", "\"x\""),
                withClaim("s_hash", NOT_AN_ACCESS_TOKEN, "s_hash", "\"x\""),
                withClaim("nonce: null", NOT_AN_ACCESS_TOKEN, "nonce", "null"),
                withClaim("events", NOT_AN_ACCESS_TOKEN, "events", "{}"),
                withClaim("typ: ID", NOT_AN_ACCESS_TOKEN, "typ", "\"ID\""),
                withClaim("typ: Refresh", NOT_AN_ACCESS_TOKEN, "typ", "\"Refresh\""),
                withClaim("typ: Offline", NOT_AN_ACCESS_TOKEN, "typ", "\"Offline\""),
                withClaim("typ: Logout", NOT_AN_ACCESS_TOKEN, "typ", "\"Logout\""),
                withClaim("token_use: id", NOT_AN_ACCESS_TOKEN, "token_use", "\"id\""),
                good("token_use: access", Draft.good().claim("token_use", "\"access\"")),
                good("typ: Bearer", Draft.good().claim("typ", "\"Bearer\"")),
                good("scope: absent", Draft.good().without("scope")),
                good("scope: an object", Draft.good().claim("scope", "{}")));
    }

    private static Row withClaim(String name, TokenFlaw flaw, String claim, String json) {
        return flawed(name, flaw, Draft.good().claim(claim, json));
    }

    private static Row withClaim(String name, TokenFlaw flaw, String claim, String json, String absent) {
        return flawed(name, flaw, Draft.good().without(absent).claim(claim, json));
    }
}
