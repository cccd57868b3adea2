package dev.lathe.http.auth.jwt;

import static dev.lathe.http.auth.TokenFlaw.*;
import static dev.lathe.http.auth.jwt.Draft.base64;
import static dev.lathe.http.auth.jwt.Draft.utf8;
import static dev.lathe.http.auth.jwt.Row.flawed;
import static dev.lathe.http.auth.jwt.Row.good;
import static dev.lathe.http.auth.jwt.TestKeys.EC;
import static dev.lathe.http.auth.jwt.TestKeys.OTHER_RSA;
import static dev.lathe.http.auth.jwt.TestKeys.RSA;
import static dev.lathe.http.auth.jwt.TestKeys.nameless;
import static dev.lathe.http.auth.jwt.TestKeys.published;
import static dev.lathe.http.auth.jwt.TestKeys.set;
import static dev.lathe.http.auth.jwt.TestKeys.setOf;
import static dev.lathe.http.auth.jwt.TokenMatrix.GOOD;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.util.Base64URL;
import dev.lathe.http.auth.TokenFlaw;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a header says of its token. */
final class HeaderRows {

    private HeaderRows() {}

    static Stream<Row> rows() {
        return Stream.of(algorithms(), headerMembers(), keyIds(), certificates(), publishedCertificates(), types())
                .flatMap(List::stream);
    }

    private static List<Row> algorithms() {
        Draft ec = Draft.good().header("alg", "\"ES256\"").header("kid", "\"ec\"");
        return List.of(
                flawed("none", UNSUPPORTED, unsigned("none")),
                flawed("nOnE", UNSUPPORTED, unsigned("nOnE")),
                flawed("HS256 with the public key", UNSUPPORTED, hmac("HS256", published(RSA))),
                flawed("HS512, as Keycloak's refresh tokens", UNSUPPORTED, hmac("HS512", "x".repeat(64))),
                flawed("RS512", UNSUPPORTED, Draft.good().header("alg", "\"RS512\"")),
                flawed("PS256", UNSUPPORTED, Draft.good().header("alg", "\"PS256\"")),
                flawed(
                        "rs256",
                        UNSUPPORTED,
                        Draft.good().header("alg", "\"rs256\"").signedBy(RSA, JWSAlgorithm.RS256)),
                flawed(
                        "a number",
                        UNSUPPORTED,
                        Draft.good().header("alg", "256").signedBy(RSA, JWSAlgorithm.RS256)),
                flawed("absent", UNSUPPORTED, Draft.good().withoutHeader("alg").signedBy(RSA, JWSAlgorithm.RS256)),
                flawed("one of the other server", UNSUPPORTED, ec.signedBy(EC)),
                good("the other server's", TokenMatrix.ofSecond(ec).signedBy(EC)),
                flawed(
                        "it says ES256, but is not",
                        WRONG_SIGNATURE,
                        TokenMatrix.ofSecond(ec).signedBy(RSA, JWSAlgorithm.RS256)),
                flawed(
                        "an EC signature of nothing",
                        WRONG_SIGNATURE,
                        TokenMatrix.withSignature(TokenMatrix.ofSecond(ec).signedBy(EC), new byte[64])),
                flawed(
                        "an EC signature that is short",
                        WRONG_SIGNATURE,
                        TokenMatrix.withSignature(TokenMatrix.ofSecond(ec).signedBy(EC), new byte[63])),
                flawed(
                        "an EC signature in DER",
                        WRONG_SIGNATURE,
                        TokenMatrix.withSignature(TokenMatrix.ofSecond(ec).signedBy(EC), der(ec))),
                flawed(
                        "an EC signature whose numbers are too large",
                        WRONG_SIGNATURE,
                        TokenMatrix.withSignature(TokenMatrix.ofSecond(ec).signedBy(EC), ones(64))),
                good("RS512 where that is allowed", Draft.good().header("alg", "\"RS512\""))
                        .server(server -> server.algorithms(SigningAlgorithm.RS512)),
                good("PS256 where that is allowed", Draft.good().header("alg", "\"PS256\""))
                        .server(server -> server.algorithms(SigningAlgorithm.PS256)));
    }

    /** As other standards have it, and libraries of old took it. */
    private static byte[] der(Draft draft) {
        String token = TokenMatrix.ofSecond(draft).signedBy(EC);
        try {
            return ECDSA.transcodeSignatureToDER(
                    Base64URL.from(token.substring(token.lastIndexOf('.') + 1)).decode());
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] ones(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0xFF);
        return bytes;
    }

    private static String unsigned(String algorithm) {
        Draft draft = Draft.good().header("alg", "\"" + algorithm + "\"");
        return base64(draft.headerJson()) + "." + base64(draft.claimsJson()) + ".AA";
    }

    private static String hmac(String algorithm, String secret) {
        OctetSequenceKey key = new OctetSequenceKey.Builder(utf8(secret)).build();
        return Draft.good().header("alg", "\"" + algorithm + "\"").signedBy(key);
    }

    private static List<Row> headerMembers() {
        return List.of(
                withHeader("crit: unknown", "crit", "[\"exp2\"]"),
                withHeader("crit: alg", "crit", "[\"alg\"]"),
                withHeader("crit: empty", "crit", "[]"),
                withHeader("crit: no array", "crit", "\"b64\""),
                withHeader("b64", "b64", "false"),
                withHeader("b64 as it is anyway", "b64", "true"),
                withHeader("zip", "zip", "\"DEF\""),
                withHeader("enc", "enc", "\"A256GCM\""),
                withHeader("p2c", "p2c", "1"),
                withHeader("jwk: null", "jwk", "null"),
                withHeader("jwk of the issuer itself", "jwk", published(RSA)),
                withHeader("jku", "jku", "\"https://evil.example/jwks\""),
                withHeader("x5u", "x5u", "\"https://evil.example/x\""),
                flawed(
                        "jwk of who signs",
                        UNSUPPORTED,
                        Draft.good().header("jwk", published(OTHER_RSA)).signedBy(OTHER_RSA)),
                good("a member nobody knows", Draft.good().header("x", "{}")));
    }

    private static Row withHeader(String name, String member, String json) {
        return flawed(name, UNSUPPORTED, Draft.good().header(member, json));
    }

    private static List<Row> keyIds() {
        Draft nameless = Draft.good().withoutHeader("kid");
        return List.of(
                keyId("a path", WRONG_SIGNATURE, "\"../../dev/null\""),
                keyId("SQL", WRONG_SIGNATURE, "\"' OR 1=1 --\""),
                keyId("percent", WRONG_SIGNATURE, "\"%00\""),
                keyId("unknown", WRONG_SIGNATURE, "\"rsa2\""),
                keyId("other case", WRONG_SIGNATURE, "\"RSA\""),
                keyId("the end of a line", MALFORMED, "\"rsa\\r\\n\""),
                keyId("no ASCII", MALFORMED, "\"rs\u0430\""),
                keyId("empty", MALFORMED, "\"\""),
                keyId("a number", MALFORMED, "1"),
                keyId("null", MALFORMED, "null"),
                keyId("256 characters", WRONG_SIGNATURE, "\"" + "x".repeat(256) + "\""),
                keyId("257 characters", MALFORMED, "\"" + "x".repeat(257) + "\""),
                keyId("a long header", MALFORMED, "\"" + "x".repeat(4_096) + "\""),
                good("no kid, one key", nameless),
                good("no kid, two keys", nameless).keys(set(OTHER_RSA, RSA)),
                good("no kid, a key without one", nameless).keys(setOf(nameless(RSA))),
                flawed("a kid, a key without one", WRONG_SIGNATURE, GOOD).keys(setOf(nameless(RSA))),
                good("no kid, eight keys", nameless).keys(setOf(several(8))),
                flawed("no kid, nine keys", WRONG_SIGNATURE, nameless).keys(setOf(several(9))),
                good("a kid that two keys have", GOOD)
                        .keys(setOf(published(OTHER_RSA).replace("\"other\"", "\"rsa\""), published(RSA))));
    }

    private static String[] several(int keys) {
        return Stream.generate(() -> published(RSA)).limit(keys).toArray(String[]::new);
    }

    private static Row keyId(String name, TokenFlaw flaw, String json) {
        return flawed("kid: " + name, flaw, Draft.good().header("kid", json));
    }

    private static List<Row> certificates() {
        String thumbprint = "\"" + base64(new byte[32]) + "\"";
        String other = "\"" + base64(new byte[31]) + "AA\"";
        String keys = setOf(published(RSA, "\"x5t#S256\":" + thumbprint));
        return List.of(
                good("x5t#S256", Draft.good().header("x5t#S256", thumbprint)).keys(keys),
                certificate("x5t#S256 of another", "x5t#S256", other).keys(keys),
                certificate("x5t#S256 of a key without one", "x5t#S256", thumbprint),
                certificate("x5t of a key without one", "x5t", thumbprint),
                certificate("x5c of a key without one", "x5c", "[\"MIIB\"]"),
                certificate("x5c: no array", "x5c", "\"MIIB\""));
    }

    /** A header that says less, or says it otherwise, may mean the same certificate. */
    private static List<Row> publishedCertificates() {
        TestCertificate own = TestCertificate.of(RSA);
        TestCertificate other = TestCertificate.of(OTHER_RSA);
        String keys = setOf(published(RSA, "\"x5c\":" + own.chain()));
        return Stream.of(
                        good("x5c", Draft.good().header("x5c", own.chain())),
                        good("x5t", Draft.good().header("x5t", own.thumbprint("SHA-1"))),
                        good("x5t#S256", Draft.good().header("x5t#S256", own.thumbprint("SHA-256"))),
                        certificate("x5c of another", "x5c", other.chain()),
                        certificate("x5c: empty", "x5c", "[]"),
                        certificate("x5t of another", "x5t", other.thumbprint("SHA-1")),
                        certificate("x5t, in another way", "x5t", own.thumbprint("SHA-256")),
                        certificate("x5t#S256 of another", "x5t#S256", other.thumbprint("SHA-256")),
                        certificate("x5t#S256: a number", "x5t#S256", "1"))
                .map(row -> row.keys(keys))
                .toList();
    }

    private static Row certificate(String name, String member, String json) {
        return flawed(name, WRONG_SIGNATURE, Draft.good().header(member, json));
    }

    private static List<Row> types() {
        return List.of(
                good("typ: JWT", Draft.good().header("typ", "\"JWT\"")),
                good("typ: jwt", Draft.good().header("typ", "\"jwt\"")),
                good("typ: AT+JWT", Draft.good().header("typ", "\"AT+JWT\"")),
                good("typ: the whole", Draft.good().header("typ", "\"application/at+jwt\"")),
                good("typ: absent", Draft.good().withoutHeader("typ")),
                type("dpop+jwt"),
                type("logout+jwt"),
                type("secevent+jwt"),
                type("JOSE"),
                type(""),
                flawed("typ: number", NOT_AN_ACCESS_TOKEN, Draft.good().header("typ", "1")));
    }

    private static Row type(String type) {
        return flawed("typ: " + type, NOT_AN_ACCESS_TOKEN, Draft.good().header("typ", "\"" + type + "\""));
    }
}
