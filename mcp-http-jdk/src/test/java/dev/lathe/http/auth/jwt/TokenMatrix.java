package dev.lathe.http.auth.jwt;

import static dev.lathe.http.auth.TokenFlaw.*;
import static dev.lathe.http.auth.jwt.Draft.RESOURCE;
import static dev.lathe.http.auth.jwt.Draft.base64;
import static dev.lathe.http.auth.jwt.Draft.in;
import static dev.lathe.http.auth.jwt.Draft.utf8;
import static dev.lathe.http.auth.jwt.Row.ambiguous;
import static dev.lathe.http.auth.jwt.Row.flawed;
import static dev.lathe.http.auth.jwt.Row.good;
import static dev.lathe.http.auth.jwt.Row.missing;
import static dev.lathe.http.auth.jwt.Row.refused;
import static dev.lathe.http.auth.jwt.Row.welcome;
import static dev.lathe.http.auth.jwt.TestKeys.EC;
import static dev.lathe.http.auth.jwt.TestKeys.OTHER_EC;
import static dev.lathe.http.auth.jwt.TestKeys.OTHER_RSA;
import static dev.lathe.http.auth.jwt.TestKeys.RSA;
import static dev.lathe.http.auth.jwt.TestKeys.WEAK_RSA;
import static dev.lathe.http.auth.jwt.TestKeys.nameless;
import static dev.lathe.http.auth.jwt.TestKeys.published;
import static dev.lathe.http.auth.jwt.TestKeys.set;
import static dev.lathe.http.auth.jwt.TestKeys.setOf;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.util.Base64URL;
import dev.lathe.http.auth.TokenFlaw;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every way that we know for a token to be wrong, or to look so. The first server is https://as.example and signs with
 * RS256, the second one is https://as2.example and signs with ES256.
 */
final class TokenMatrix {

    static final String GOOD = Draft.good().signedBy(RSA);

    static final String GOOD_OF_SECOND = ofSecond(
                    Draft.good().header("alg", "\"ES256\"").header("kid", "\"ec\""))
            .signedBy(EC);

    private TokenMatrix() {}

    static Stream<Row> rows() {
        return Stream.of(
                        headers(),
                        texts(),
                        algorithms(),
                        headerMembers(),
                        keyIds(),
                        certificates(),
                        types(),
                        signatures(),
                        publishedKeys(),
                        times(),
                        issuers(),
                        audiences(),
                        parties(),
                        purposes(),
                        strict(),
                        json(),
                        options())
                .flatMap(List::stream);
    }

    private static List<Row> headers() {
        String bearer = "Authorization: Bearer " + GOOD;
        return List.of(
                missing("no header"),
                missing("empty header", "Authorization:"),
                missing("blank header", "Authorization:    "),
                missing("another scheme", "Authorization: Basic dXNlcjpw"),
                missing("a scheme that begins so", "Authorization: Bearers " + GOOD),
                missing("no scheme", "Authorization: " + GOOD),
                missing("DPoP", "Authorization: DPoP " + GOOD),
                missing("the scheme is one word with the token", "Authorization: Bearer" + GOOD),
                refused("scheme only", MALFORMED, "Authorization: Bearer"),
                refused("scheme and a blank", MALFORMED, "Authorization: Bearer "),
                refused("scheme and blanks", MALFORMED, "Authorization: Bearer   "),
                refused("in quotes", MALFORMED, "Authorization: Bearer \"" + GOOD + "\""),
                refused("two in one header", MALFORMED, "Authorization: Bearer " + GOOD + ", Bearer " + GOOD),
                refused("a parameter", MALFORMED, "Authorization: Bearer token=\"" + GOOD + "\""),
                welcome("small scheme", "Authorization: bearer " + GOOD),
                welcome("capital scheme", "AUTHORIZATION: BEARER " + GOOD),
                welcome("mixed scheme", "authorization: BeArEr " + GOOD),
                welcome("more blanks", "Authorization:   Bearer   " + GOOD + "  "),
                ambiguous("twice", bearer, bearer),
                ambiguous("good and bad", bearer, "Authorization: Bearer x"),
                ambiguous("another scheme and good", "Authorization: Basic dXNlcjpw", bearer),
                missing("in the query only").at("/mcp?access_token=" + GOOD),
                ambiguous("header and query", bearer).at("/mcp?access_token=" + GOOD),
                ambiguous("header and a hidden query", bearer).at("/mcp?a=b&access%5Ftoken="),
                welcome("header and another query", bearer).at("/mcp?access_token_hint=x&x"),
                missing("in a form only").form("access_token=" + GOOD),
                refused("8,193 characters", TOO_LARGE, "Authorization: " + padded("Bearer ", 8_193)),
                refused("8,192 characters", MALFORMED, "Authorization: " + padded("Bearer ", 8_192)));
    }

    private static String padded(String scheme, int length) {
        return scheme + "x".repeat(length - scheme.length());
    }

    private static List<Row> texts() {
        return List.of(
                flawed("one word", MALFORMED, "x"),
                flawed("two parts", MALFORMED, GOOD.substring(0, GOOD.lastIndexOf('.'))),
                flawed("four parts", MALFORMED, GOOD + ".x"),
                flawed("dots only", MALFORMED, ".."),
                flawed("no header", MALFORMED, GOOD.substring(GOOD.indexOf('.'))),
                flawed(
                        "encrypted, with work for a day",
                        MALFORMED,
                        base64("{\"alg\":\"PBES2-HS512+A256KW\",\"enc\":\"A256GCM\",\"p2c\":2000000000,\"p2s\":\"AA\"}")
                                + ".AA.AA.AA.AA"),
                flawed("JSON serialisation", MALFORMED, "{\"payload\":\"e30\",\"signatures\":[]}"),
                flawed("padding", MALFORMED, GOOD + "=="),
                flawed("junk", MALFORMED, inSignature("!!")),
                flawed("padding inside", MALFORMED, inSignature("==")),
                flawed("a blank inside", MALFORMED, inSignature(" ")),
                flawed("a tab inside", MALFORMED, inSignature("\t")),
                flawed("an accent inside", MALFORMED, inSignature("é")),
                flawed("percent encoding", MALFORMED, inSignature("%41")),
                flawed("standard base64", MALFORMED, standard()),
                flawed("bits that nobody needs", MALFORMED, withSpareBits()));
    }

    private static String inSignature(String junk) {
        int middle = GOOD.length() - 10;
        return GOOD.substring(0, middle) + junk + GOOD.substring(middle);
    }

    /** Signs until the signature has a letter that the two alphabets have in different places. */
    private static String standard() {
        return IntStream.iterate(0, n -> n + 1)
                .mapToObj(n -> Draft.good().claim("jti", "\"" + n + "\"").signedBy(RSA))
                .filter(token -> token.substring(token.lastIndexOf('.')).matches(".*[-_].*"))
                .map(token -> token.substring(0, token.lastIndexOf('.'))
                        + token.substring(token.lastIndexOf('.'))
                                .replace('-', '+')
                                .replace('_', '/'))
                .findFirst()
                .orElseThrow();
    }

    /** The last letter of 256 bytes stands for two bits, and four that are zero. */
    private static String withSpareBits() {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = letters.indexOf(GOOD.charAt(GOOD.length() - 1));
        return GOOD.substring(0, GOOD.length() - 1) + letters.charAt(last + 1);
    }

    private static List<Row> algorithms() {
        Draft ec = Draft.good().header("alg", "\"ES256\"").header("kid", "\"ec\"");
        return List.of(
                flawed("none", UNSUPPORTED, unsigned("none")),
                flawed("nOnE", UNSUPPORTED, unsigned("nOnE")),
                flawed("HS256 with the public key", UNSUPPORTED, hmac(published(RSA))),
                flawed("HS512, as Keycloak's refresh tokens", UNSUPPORTED, hmac("x".repeat(64))),
                flawed(
                        "RS512",
                        UNSUPPORTED,
                        Draft.good().header("alg", "\"RS512\"").signedBy(RSA)),
                flawed(
                        "PS256",
                        UNSUPPORTED,
                        Draft.good().header("alg", "\"PS256\"").signedBy(RSA)),
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
                good("the other server's", ofSecond(ec).signedBy(EC)),
                flawed(
                        "it says ES256, but is not",
                        WRONG_SIGNATURE,
                        ofSecond(ec).signedBy(RSA, JWSAlgorithm.RS256)),
                flawed(
                        "an EC signature of nothing",
                        WRONG_SIGNATURE,
                        withSignature(ofSecond(ec).signedBy(EC), new byte[64])),
                flawed(
                        "an EC signature that is short",
                        WRONG_SIGNATURE,
                        withSignature(ofSecond(ec).signedBy(EC), new byte[63])),
                good(
                                "RS512 where that is allowed",
                                Draft.good().header("alg", "\"RS512\"").signedBy(RSA))
                        .server(server -> server.algorithms(SigningAlgorithm.RS512)),
                good(
                                "PS256 where that is allowed",
                                Draft.good().header("alg", "\"PS256\"").signedBy(RSA))
                        .server(server -> server.algorithms(SigningAlgorithm.PS256)));
    }

    private static Draft ofSecond(Draft draft) {
        return draft.claim("iss", "\"https://as2.example\"");
    }

    private static String unsigned(String algorithm) {
        Draft draft = Draft.good().header("alg", "\"" + algorithm + "\"");
        return base64(draft.headerJson()) + "." + base64(draft.claimsJson()) + ".AA";
    }

    private static String hmac(String secret) {
        OctetSequenceKey key = new OctetSequenceKey.Builder(utf8(secret)).build();
        return Draft.good().header("alg", "\"HS256\"").signedBy(key);
    }

    private static String withSignature(String token, byte[] signature) {
        return token.substring(0, token.lastIndexOf('.') + 1) + base64(signature);
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
                flawed(
                        "jwk of who signs",
                        UNSUPPORTED,
                        Draft.good().header("jwk", published(OTHER_RSA)).signedBy(OTHER_RSA)),
                good("a member nobody knows", Draft.good().header("x", "{}").signedBy(RSA)));
    }

    private static Row withHeader(String name, String member, String json) {
        return flawed(name, UNSUPPORTED, Draft.good().header(member, json).signedBy(RSA));
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
                keyId("257 characters", MALFORMED, "\"" + "x".repeat(257) + "\""),
                keyId("a long header", MALFORMED, "\"" + "x".repeat(4_096) + "\""),
                good("no kid, one key", nameless.signedBy(RSA)),
                good("no kid, two keys", nameless.signedBy(RSA)).keys(set(OTHER_RSA, RSA)),
                good("no kid, a key without one", nameless.signedBy(RSA)).keys(setOf(nameless(RSA))),
                flawed("a kid, a key without one", WRONG_SIGNATURE, GOOD).keys(setOf(nameless(RSA))),
                flawed("no kid, nine keys", WRONG_SIGNATURE, nameless.signedBy(RSA))
                        .keys(setOf(
                                Stream.generate(() -> published(RSA)).limit(9).toArray(String[]::new))),
                good("a kid that two keys have", GOOD)
                        .keys(setOf(published(OTHER_RSA).replace("\"other\"", "\"rsa\""), published(RSA))));
    }

    private static Row keyId(String name, TokenFlaw flaw, String json) {
        return flawed("kid: " + name, flaw, Draft.good().header("kid", json).signedBy(RSA));
    }

    private static List<Row> certificates() {
        String thumbprint = "\"" + base64(new byte[32]) + "\"";
        String other = "\"" + base64(new byte[31]) + "AA\"";
        String keys = setOf(published(RSA, "\"x5t#S256\":" + thumbprint));
        return List.of(
                good("x5t#S256", Draft.good().header("x5t#S256", thumbprint).signedBy(RSA))
                        .keys(keys),
                certificate("x5t#S256 of another", "x5t#S256", other).keys(keys),
                certificate("x5t#S256 of a key without one", "x5t#S256", thumbprint),
                certificate("x5t of a key without one", "x5t", thumbprint),
                certificate("x5c of a key without one", "x5c", "[\"MIIB\"]"),
                certificate("x5c: no array", "x5c", "\"MIIB\""));
    }

    private static Row certificate(String name, String member, String json) {
        return flawed(name, WRONG_SIGNATURE, Draft.good().header(member, json).signedBy(RSA));
    }

    private static List<Row> types() {
        return List.of(
                good("typ: JWT", Draft.good().header("typ", "\"JWT\"").signedBy(RSA)),
                good("typ: jwt", Draft.good().header("typ", "\"jwt\"").signedBy(RSA)),
                good("typ: AT+JWT", Draft.good().header("typ", "\"AT+JWT\"").signedBy(RSA)),
                good(
                        "typ: the whole",
                        Draft.good().header("typ", "\"application/at+jwt\"").signedBy(RSA)),
                good("typ: absent", Draft.good().withoutHeader("typ").signedBy(RSA)),
                type("dpop+jwt"),
                type("logout+jwt"),
                type("secevent+jwt"),
                type("JOSE"),
                type(""),
                flawed(
                        "typ: number",
                        NO_ACCESS_TOKEN,
                        Draft.good().header("typ", "1").signedBy(RSA)));
    }

    private static Row type(String type) {
        return flawed(
                "typ: " + type,
                NO_ACCESS_TOKEN,
                Draft.good().header("typ", "\"" + type + "\"").signedBy(RSA));
    }

    private static List<Row> signatures() {
        String signature = GOOD.substring(GOOD.lastIndexOf('.') + 1);
        byte[] flipped = Base64URL.from(signature).decode();
        flipped[7] ^= 1;
        String other = Draft.good().claim("sub", "\"bob\"").signedBy(RSA);
        return List.of(
                flawed("no signature", MALFORMED, GOOD.substring(0, GOOD.lastIndexOf('.') + 1)),
                flawed("a short signature", WRONG_SIGNATURE, GOOD.substring(0, GOOD.length() - 2)),
                flawed("a bit of it flipped", WRONG_SIGNATURE, withSignature(GOOD, flipped)),
                flawed("a signature of zeros", WRONG_SIGNATURE, withSignature(GOOD, new byte[256])),
                flawed("a huge signature", WRONG_SIGNATURE, withSignature(GOOD, new byte[4_000])),
                flawed("another's key", WRONG_SIGNATURE, Draft.good().signedBy(OTHER_RSA)),
                flawed(
                        "another token's signature",
                        WRONG_SIGNATURE,
                        GOOD.substring(0, GOOD.lastIndexOf('.') + 1) + other.substring(other.lastIndexOf('.') + 1)),
                flawed("of a key for encryption", WRONG_SIGNATURE, GOOD)
                        .keys(setOf(published(RSA, "\"use\":\"enc\""), published(OTHER_RSA))));
    }

    private static List<Row> publishedKeys() {
        Draft ec = Draft.good().header("alg", "\"ES256\"").header("kid", "\"ec\"");
        return List.of(
                unfit("for encryption, by its operations", published(RSA, "\"key_ops\":[\"wrapKey\"]"), GOOD),
                unfit("for another algorithm", published(RSA, "\"alg\":\"RS512\""), GOOD),
                unfit("for an algorithm of encryption", published(RSA, "\"alg\":\"RSA-OAEP\""), GOOD),
                unfit("with what is private", RSA.toJSONString(), GOOD),
                unfit(
                        "1,024 bits",
                        published(WEAK_RSA),
                        Draft.good().header("kid", "\"weak\"").signedBy(WEAK_RSA)),
                unfit("an exponent of one", published(RSA).replace("\"AQAB\"", "\"AQ\""), GOOD),
                unfit(
                        "an even modulus",
                        published(RSA).replace("\"n\":\"" + RSA.getModulus(), "\"n\":\"" + even()),
                        GOOD),
                unfit("no modulus", "{\"kty\":\"RSA\",\"kid\":\"rsa\",\"e\":\"AQAB\"}", GOOD),
                unfit(
                        "a point on no curve",
                        published(EC).replace(EC.getX().toString(), EC.getY().toString()),
                        ec.signedBy(EC)),
                unfit(
                        "a point of another length",
                        published(EC).replace(EC.getX().toString(), "AA"),
                        ec.signedBy(EC)),
                unfit("another curve", published(EC).replace("P-256", "secp256k1"), ec.signedBy(EC)),
                unfit("another point", published(OTHER_EC).replace("other-ec", "ec"), ec.signedBy(EC)),
                unfit("a kind that nobody knows", "{\"kty\":\"XYZ\",\"kid\":\"rsa\"}", GOOD),
                unfit("no object", "1", GOOD),
                good("for this algorithm", GOOD)
                        .keys(setOf(published(RSA, "\"use\":\"sig\",\"alg\":\"RS256\",\"key_ops\":[\"verify\"]"))));
    }

    /** Beside a key that is fit, so that the set is. */
    private static Row unfit(String name, String key, String token) {
        return flawed("key: " + name, WRONG_SIGNATURE, token)
                .keys(setOf("{}", key, published(OTHER_RSA)))
                .server(server -> server.algorithms(SigningAlgorithm.RS256, SigningAlgorithm.ES256));
    }

    private static String even() {
        byte[] modulus = RSA.getModulus().decode();
        modulus[modulus.length - 1] ^= 1;
        return base64(modulus);
    }

    private static List<Row> times() {
        return List.of(
                withClaim("expired ten minutes ago", EXPIRED, "exp", in(-600)),
                good(
                        "expired 59 seconds ago",
                        Draft.good().claim("exp", in(-59)).signedBy(RSA)),
                withClaim("expired 60 seconds ago", EXPIRED, "exp", in(-60)),
                withClaim("expired 61 seconds ago", EXPIRED, "exp", in(-61)),
                good("half a second", Draft.good().claim("exp", in(30) + ".5").signedBy(RSA)),
                good("exponents", Draft.good().claim("exp", "1.79552190e9").signedBy(RSA)),
                withClaim("exp: milliseconds", LASTING, "exp", in(300) + "000"),
                withClaim("exp: year 9999", LASTING, "exp", "253402300799"),
                withClaim("exp: beyond all measure", LASTING, "exp", "1e999"),
                withClaim("exp: before all measure", EXPIRED, "exp", "-1e999"),
                withClaim("exp: null", WRONG_CLAIM, "exp", "null"),
                withClaim("exp: text", WRONG_CLAIM, "exp", "\"" + in(300) + "\""),
                withClaim("exp: many digits", MALFORMED, "exp", "1" + "0".repeat(64)),
                flawed("exp: absent", WRONG_CLAIM, Draft.good().without("exp").signedBy(RSA)),
                good("exp: a day", Draft.good().claim("exp", in(86_400)).signedBy(RSA)),
                withClaim("exp: a day and two minutes", LASTING, "exp", in(86_520)),
                good("nbf: 59 seconds ahead", Draft.good().claim("nbf", in(59)).signedBy(RSA)),
                withClaim("nbf: 61 seconds ahead", NOT_YET_VALID, "nbf", in(61)),
                withClaim("nbf: null", WRONG_CLAIM, "nbf", "null"),
                withClaim("nbf: text", WRONG_CLAIM, "nbf", "\"1\""),
                good("iat: 59 seconds ahead", Draft.good().claim("iat", in(59)).signedBy(RSA)),
                withClaim("iat: 61 seconds ahead", NOT_YET_VALID, "iat", in(61)),
                withClaim("iat: true", WRONG_CLAIM, "iat", "true"),
                good("iat: absent", Draft.good().without("iat").signedBy(RSA)));
    }

    private static Row withClaim(String name, TokenFlaw flaw, String claim, String json) {
        return flawed(name, flaw, Draft.good().claim(claim, json).signedBy(RSA));
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
                flawed(
                        "iss: absent",
                        UNTRUSTED_ISSUER,
                        Draft.good().without("iss").signedBy(RSA)),
                flawed(
                        "iss: the other server",
                        UNSUPPORTED,
                        ofSecond(Draft.good()).signedBy(RSA)),
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
                good(
                        "aud: 32 of them",
                        Draft.good().claim("aud", several(32, ours)).signedBy(RSA)),
                flawed(
                        "aud: absent",
                        WRONG_AUDIENCE,
                        Draft.good().without("aud").signedBy(RSA)),
                good(
                        "aud: ours and others",
                        Draft.good().claim("aud", "[\"x\"," + ours + "]").signedBy(RSA)),
                good(
                        "aud: capitals",
                        Draft.good().claim("aud", "\"HTTPS://MCP.example/mcp\"").signedBy(RSA)),
                good(
                                "aud: an alias",
                                Draft.good().claim("aud", "\"api://notes\"").signedBy(RSA))
                        .server(server -> server.audiences("api://notes", "notes")),
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
                flawed("sub: absent", WRONG_CLAIM, Draft.good().without("sub").signedBy(RSA)),
                withClaim("sub: null", WRONG_CLAIM, "sub", "null"),
                withClaim("sub: empty", WRONG_CLAIM, "sub", "\"\""),
                withClaim("sub: a number", WRONG_CLAIM, "sub", "1"),
                withClaim("sub: the end of a line", WRONG_CLAIM, "sub", "\"alice\\r\\nadmin\""),
                withClaim("sub: another end of a line", WRONG_CLAIM, "sub", "\"alice\\u0085admin\""),
                withClaim("sub: zero", WRONG_CLAIM, "sub", "\"alice\\u0000\""),
                withClaim("sub: 257 characters", WRONG_CLAIM, "sub", "\"" + "x".repeat(257) + "\""),
                good(
                        "sub: from right to left",
                        Draft.good().claim("sub", "\"\\u202eecila\"").signedBy(RSA)),
                withClaim("client_id: a number", WRONG_CLAIM, "client_id", "1"),
                withClaim("azp: empty", WRONG_CLAIM, "azp", "\"\"", "client_id"),
                good(
                        "azp",
                        Draft.good()
                                .without("client_id")
                                .claim("azp", "\"app\"")
                                .signedBy(RSA)),
                good("no client", Draft.good().without("client_id").signedBy(RSA)));
    }

    private static Row withClaim(String name, TokenFlaw flaw, String claim, String json, String absent) {
        return flawed(
                name, flaw, Draft.good().without(absent).claim(claim, json).signedBy(RSA));
    }

    private static List<Row> purposes() {
        return List.of(
                withClaim("cnf: jkt", UNPROVEN, "cnf", "{\"jkt\":\"x\"}"),
                withClaim("cnf: x5t", UNPROVEN, "cnf", "{\"x5t#S256\":\"x\"}"),
                withClaim("cnf: null", UNPROVEN, "cnf", "null"),
                withClaim("nonce", NO_ACCESS_TOKEN, "nonce", "\"x\""),
                withClaim("at_hash", NO_ACCESS_TOKEN, "at_hash", "\"x\""),
                withClaim("c_hash", NO_ACCESS_TOKEN, "c_hash", "\"x\""),
                withClaim("events", NO_ACCESS_TOKEN, "events", "{}"),
                withClaim("typ: ID", NO_ACCESS_TOKEN, "typ", "\"ID\""),
                withClaim("typ: Refresh", NO_ACCESS_TOKEN, "typ", "\"Refresh\""),
                withClaim("typ: Offline", NO_ACCESS_TOKEN, "typ", "\"Offline\""),
                withClaim("typ: Logout", NO_ACCESS_TOKEN, "typ", "\"Logout\""),
                withClaim("token_use: id", NO_ACCESS_TOKEN, "token_use", "\"id\""),
                good(
                        "token_use: access",
                        Draft.good().claim("token_use", "\"access\"").signedBy(RSA)),
                good("typ: Bearer", Draft.good().claim("typ", "\"Bearer\"").signedBy(RSA)),
                good("scope: absent", Draft.good().without("scope").signedBy(RSA)),
                good("scope: an object", Draft.good().claim("scope", "{}").signedBy(RSA)));
    }

    private static List<Row> strict() {
        return Stream.of(
                        good("all there", GOOD),
                        flawed(
                                "typ: JWT",
                                NO_ACCESS_TOKEN,
                                Draft.good().header("typ", "\"JWT\"").signedBy(RSA)),
                        flawed(
                                "typ: absent",
                                NO_ACCESS_TOKEN,
                                Draft.good().withoutHeader("typ").signedBy(RSA)),
                        flawed(
                                "iat: absent",
                                WRONG_CLAIM,
                                Draft.good().without("iat").signedBy(RSA)),
                        flawed(
                                "jti: absent",
                                WRONG_CLAIM,
                                Draft.good().without("jti").signedBy(RSA)),
                        withClaim("jti: a number", WRONG_CLAIM, "jti", "1"),
                        flawed(
                                "client_id: absent",
                                WRONG_CLAIM,
                                Draft.good().without("client_id").signedBy(RSA)))
                .map(row -> row.server(server -> server.strictRfc9068(true)))
                .toList();
    }

    private static List<Row> json() {
        String good = Draft.good().claimsJson();
        String header = Draft.good().headerJson();
        return List.of(
                payload("an array", "[]"),
                payload("a text", "\"x\""),
                payload("null", "null"),
                payload("nothing", ""),
                payload("blanks", "  "),
                payload("a BOM", "\ufeff" + good),
                payload("more behind", good + "{}"),
                payload("a comma more", good.replaceFirst("}$", ",}")),
                payload("a name twice", good.replaceFirst("}$", ",\"aud\":\"x\"}")),
                payload("a name twice, once escaped", good.replaceFirst("}$", ",\"\\\\u0061ud\":\"x\"}")),
                payload("a name twice, deep down", good.replaceFirst("}$", ",\"x\":{\"y\":1,\"y\":2}}")),
                payload("a comment", "/**/" + good),
                payload("single quotes", good.replace('"', '\'')),
                payload("NaN", good.replaceFirst("}$", ",\"x\":NaN}")),
                payload("17 deep", good.replaceFirst("}$", ",\"x\":" + deep(16) + "}")),
                payload("1,000 deep", good.replaceFirst("}$", ",\"x\":" + deep(1_000) + "}")),
                good("16 deep", signed(good.replaceFirst("}$", ",\"x\":" + deep(15) + "}"))),
                flawed("payload: no UTF-8", MALFORMED, signed(new byte[] {
                    '{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'
                })),
                flawed(
                        "header: a name twice",
                        MALFORMED,
                        Draft.signed(header.replaceFirst("}$", ",\"alg\":\"none\"}"), good, RSA, JWSAlgorithm.RS256)),
                flawed("header: a BOM", MALFORMED, Draft.signed("\ufeff" + header, good, RSA, JWSAlgorithm.RS256)),
                flawed("header: an array", MALFORMED, Draft.signed("[]", good, RSA, JWSAlgorithm.RS256)),
                flawed(
                        "header: 9 deep",
                        MALFORMED,
                        Draft.good().header("x", deep(8)).signedBy(RSA)));
    }

    private static Row payload(String name, String claims) {
        return flawed("payload: " + name, MALFORMED, signed(claims));
    }

    private static String signed(String claims) {
        return signed(utf8(claims));
    }

    private static String signed(byte[] claims) {
        return Draft.signed(utf8(Draft.good().headerJson()), claims, RSA, JWSAlgorithm.RS256);
    }

    private static String deep(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static List<Row> options() {
        Draft old = Draft.good().claim("exp", in(-600));
        Draft future = Draft.good().claim("iat", in(600));
        Draft early = Draft.good().claim("nbf", in(600));
        Draft foreign = Draft.good().claim("iss", "\"https://tenant.example\"");
        return List.of(
                good("expired, not verified", old.signedBy(RSA)).server(server -> server.verifyExpiry(false)),
                good("from the future, not verified", future.signedBy(RSA))
                        .server(server -> server.verifyIssuedAt(false)),
                good("too early, not verified", early.signedBy(RSA)).server(server -> server.verifyNotBefore(false)),
                good("another issuer, not verified", foreign.signedBy(RSA))
                        .server(server -> server.verifyIssuer(false)),
                good("no issuer, not verified", Draft.good().without("iss").signedBy(RSA))
                        .server(server -> server.verifyIssuer(false)),
                flawed(
                                "a number for an issuer, not verified",
                                WRONG_CLAIM,
                                Draft.good().claim("iss", "1").signedBy(RSA))
                        .server(server -> server.verifyIssuer(false)),
                flawed("another issuer, its own key, not verified", WRONG_SIGNATURE, foreign.signedBy(OTHER_RSA))
                        .server(server -> server.verifyIssuer(false)),
                flawed(
                                "the second issuer, the first not verified",
                                UNSUPPORTED,
                                ofSecond(Draft.good()).signedBy(RSA))
                        .server(server -> server.verifyIssuer(false)),
                good(
                                "five minutes of leeway",
                                Draft.good().claim("exp", in(-299)).signedBy(RSA))
                        .server(server -> server.leeway(Duration.ofMinutes(5))),
                flawed("no leeway", EXPIRED, Draft.good().claim("exp", in(0)).signedBy(RSA))
                        .server(server -> server.leeway(Duration.ZERO)),
                flawed(
                                "an hour at most",
                                LASTING,
                                Draft.good().claim("exp", in(7_200)).signedBy(RSA))
                        .server(server -> server.longestToken(Duration.ofHours(1))));
    }
}
