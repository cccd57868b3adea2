package dev.lathe.http.auth.jwt;

import static dev.lathe.http.auth.TokenFlaw.*;
import static dev.lathe.http.auth.jwt.Draft.in;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import dev.lathe.http.auth.TokenFlaw;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Requests with and without proofs (RFC 9449), and what must come of them.
 *
 * @param error the challenge for the scheme DPoP; empty for who is let in
 */
record DpopRows(String name, String error, List<String> headers) {

    static final JWK KEY = TestKeys.EC;
    static final String BOUND = bound(KEY);
    private static final String PLAIN = TokenMatrix.GOOD;
    private static final String ALGORITHMS = "algs=\"RS256 ES256\"";

    static Stream<DpopRows> rows() {
        return Stream.of(ofSchemes(), ofHeaders(), ofKeys(), ofClaims()).flatMap(rows -> rows);
    }

    private static Stream<DpopRows> ofSchemes() {
        String proof = "DPoP: " + proof("scheme").signedBy(KEY);
        return Stream.of(
                good("good", proof("good")),
                new DpopRows("any case", "", List.of("Authorization: dpop " + BOUND, "dpop: " + signed("case"))),
                new DpopRows("unbound as ever", "", List.of("Authorization: Bearer " + PLAIN)),
                new DpopRows("a proof nobody asked for", "", List.of("Authorization: Bearer " + PLAIN, proof)),
                new DpopRows("bound, as a bearer", "Bearer", List.of("Authorization: Bearer " + BOUND, proof)),
                bad("unbound, with a proof", PLAIN, UNBOUND, proof("x").claim("ath", ath(PLAIN))),
                of("no proof", UNPROVEN, BOUND),
                of("two proofs", WRONG_PROOF, BOUND, proof, "DPoP: " + signed("second")),
                of("two in one header", WRONG_PROOF, BOUND, proof + ", " + signed("second")),
                of("an empty one", WRONG_PROOF, BOUND, "DPoP:"),
                of("a long one", WRONG_PROOF, BOUND, "DPoP: " + "x".repeat(8_193)),
                of("no token that is good", MALFORMED, "x", proof),
                of("what cannot be a token", MALFORMED, "x,y", proof),
                of("bound to a certificate", BOUND_OTHERWISE, bound("{\"x5t#S256\":\"x\"}"), proof),
                of("to a certificate, too", BOUND_OTHERWISE, bound(confirmation(",\"x5t#S256\":\"x\"")), proof),
                of("to no key", BOUND_OTHERWISE, bound("{\"jkt\":\"\"}"), proof),
                of("to null", BOUND_OTHERWISE, bound("null"), proof));
    }

    private static Stream<DpopRows> ofHeaders() {
        return Stream.of(
                bad("typ: absent", WRONG_PROOF, proof("x").withoutHeader("typ")),
                bad("typ: at+jwt", WRONG_PROOF, proof("x").header("typ", "\"at+jwt\"")),
                bad("typ: number", WRONG_PROOF, proof("x").header("typ", "1")),
                bad("jwk: absent", WRONG_PROOF, proof("x").withoutHeader("jwk")),
                bad("jwk: text", WRONG_PROOF, proof("x").header("jwk", "\"x\"")),
                bad("jwk: empty", OTHER_KEY, proof("x").header("jwk", "{}")),
                bad("jwk: private", WRONG_PROOF, proof("x").header("jwk", KEY.toJSONString())),
                bad("jwk: for encryption", WRONG_PROOF, with("\"use\":\"enc\"")),
                bad("jwk: for another algorithm", WRONG_PROOF, with("\"alg\":\"ES384\"")),
                good("jwk: for this algorithm", proof("alg").header("jwk", more("\"alg\":\"ES256\""))),
                bad("x5u", WRONG_PROOF, proof("x").header("x5u", "\"https://evil.example\"")),
                bad("jku", WRONG_PROOF, proof("x").header("jku", "\"https://evil.example\"")),
                bad("crit", WRONG_PROOF, proof("x").header("crit", "[\"b64\"]")),
                bad("x5c", WRONG_PROOF, proof("x").header("x5c", "[]")),
                raw("alg: none", "\"none\""),
                raw("alg: HS256", "\"HS256\""),
                raw("alg: not allowed", "\"ES384\""),
                raw("alg: of another kind", "\"RS256\""),
                raw("alg: absent", "null"));
    }

    private static Stream<DpopRows> ofKeys() {
        JWK other = TestKeys.OTHER_EC;
        Draft stolen = proof("stolen");
        String good = stolen.signedBy(KEY);
        Draft rsa = proof("rsa").header("alg", "\"RS256\"").header("jwk", TestKeys.published(TestKeys.RSA));
        String pss = TestKeys.published(TestKeys.RSA, "\"alg\":\"PS256\"");
        return Stream.of(
                new DpopRows("RSA", "", ofRsa(rsa)),
                new DpopRows("a weak key", error(WRONG_PROOF), ofWeakKey()),
                new DpopRows("a secret", error(WRONG_PROOF), ofSecret()),
                new DpopRows("RSA, for another", error(WRONG_PROOF), ofRsa(rsa.header("jwk", pss))),
                bad("its own key", OTHER_KEY, proof("x").header("jwk", TestKeys.published(other)), other),
                bad("signed by another", WRONG_PROOF, stolen, other),
                of("signature cut", WRONG_PROOF, BOUND, "DPoP: " + good.substring(0, good.length() - 4)),
                of("no signature", WRONG_PROOF, BOUND, "DPoP: " + good.substring(0, good.lastIndexOf('.') + 1)),
                of("the token itself", WRONG_PROOF, BOUND, "DPoP: " + BOUND));
    }

    private static List<String> ofRsa(Draft proof) {
        String token = bound(TestKeys.RSA);
        String signed = proof.claim("ath", ath(token)).signedBy(TestKeys.RSA);
        return List.of("Authorization: DPoP " + token, "DPoP: " + signed);
    }

    /** What everybody can sign with who has a year. */
    private static List<String> ofWeakKey() {
        String token = bound(TestKeys.WEAK_RSA);
        String signed = proof("weak")
                .header("alg", "\"RS256\"")
                .header("jwk", TestKeys.published(TestKeys.WEAK_RSA))
                .claim("ath", ath(token))
                .signedBy(TestKeys.WEAK_RSA);
        return List.of("Authorization: DPoP " + token, "DPoP: " + signed);
    }

    /** What everybody can sign with who has seen the proof. */
    private static List<String> ofSecret() {
        JWK secret = new OctetSequenceKey.Builder(new byte[32]).build();
        String token = bound(secret);
        String signed = proof("secret")
                .header("alg", "\"HS256\"")
                .header("jwk", secret.toJSONString())
                .claim("ath", ath(token))
                .signedBy(secret);
        return List.of("Authorization: DPoP " + token, "DPoP: " + signed);
    }

    private static Stream<DpopRows> ofClaims() {
        return Stream.of(
                bad("jti: absent", WRONG_PROOF, proof("x").without("jti")),
                bad("jti: empty", WRONG_PROOF, proof("")),
                bad("jti: number", WRONG_PROOF, proof("x").claim("jti", "1")),
                bad("jti: long", WRONG_PROOF, proof("x".repeat(129))),
                good("jti: 128 characters", proof("x".repeat(128))),
                bad("htm: number", WRONG_PROOF, proof("x").claim("htm", "1")),
                bad("htm: absent", WRONG_PROOF, proof("x").without("htm")),
                bad("htm: other", WRONG_PROOF, proof("x").claim("htm", "\"GET\"")),
                bad("htm: small", WRONG_PROOF, proof("x").claim("htm", "\"post\"")),
                bad("htu: absent", WRONG_PROOF, proof("x").without("htu")),
                bad("htu: as in Host", WRONG_PROOF, target("http://localhost/mcp")),
                bad("htu: another path", WRONG_PROOF, target("https://mcp.example/mcp/x")),
                bad("htu: another port", WRONG_PROOF, target("https://mcp.example:8443/mcp")),
                bad("htu: another scheme", WRONG_PROOF, target("http://mcp.example/mcp")),
                bad("htu: a user", WRONG_PROOF, target("https://mcp.example@mcp.example/mcp")),
                bad("htu: no URL", WRONG_PROOF, target("mcp")),
                good("htu: capitals, port, query", target("HTTPS://MCP.example:443/mcp?a=b#c")),
                good("htu: dots", target("https://mcp.example/a/.././mcp")),
                good("htu: encoded for nothing", target("https://mcp.example/%6dc%70")),
                bad("htu: an encoded slash", WRONG_PROOF, target("https://mcp.example/%2Fmcp")),
                bad("htu: number", WRONG_PROOF, proof("x").claim("htu", "1")),
                bad(
                        "ath: padded",
                        WRONG_PROOF,
                        proof("x").claim("ath", ath(BOUND).replaceFirst("\"$", "=\""))),
                bad("ath: absent", WRONG_PROOF, proof("x").without("ath")),
                bad("ath: of another", WRONG_PROOF, proof("x").claim("ath", ath(PLAIN))),
                bad("iat: absent", UNTIMELY_PROOF, proof("x").without("iat")),
                bad("iat: text", WRONG_PROOF, proof("x").claim("iat", "\"1\"")),
                bad("iat: null", WRONG_PROOF, proof("x").claim("iat", "null")),
                bad("iat: a minute and a second ago", UNTIMELY_PROOF, proof("x").claim("iat", in(-61))),
                bad(
                        "iat: a minute and a second ahead",
                        UNTIMELY_PROOF,
                        proof("x").claim("iat", in(61))),
                bad("iat: in milliseconds", UNTIMELY_PROOF, proof("x").claim("iat", in(0) + "000")),
                good("iat: a minute ago", proof("ago").claim("iat", in(-60))),
                good("iat: a minute ahead", proof("ahead").claim("iat", in(60))));
    }

    /** Returns a proof that there is nothing to be said against. */
    static Draft proof(String id) {
        return new Draft(Map.of(), Map.of())
                .header("typ", "\"dpop+jwt\"")
                .header("alg", "\"ES256\"")
                .header("jwk", TestKeys.published(KEY))
                .claim("jti", "\"" + id + "\"")
                .claim("htm", "\"POST\"")
                .claim("htu", "\"" + Draft.RESOURCE + "\"")
                .claim("iat", in(0))
                .claim("ath", ath(BOUND));
    }

    private static String signed(String id) {
        return proof(id).signedBy(KEY);
    }

    private static Draft target(String url) {
        return proof(url.substring(0, 3)).claim("htu", "\"" + url + "\"");
    }

    private static Draft with(String more) {
        return proof("x").header("jwk", more(more));
    }

    private static String more(String more) {
        return TestKeys.published(KEY, more);
    }

    private static String bound(JWK key) {
        return bound("{\"jkt\":\"" + thumbprint(key) + "\"}");
    }

    static String bound(String confirmation) {
        return Draft.good().claim("cnf", confirmation).signedBy(TestKeys.RSA);
    }

    private static String confirmation(String more) {
        return "{\"jkt\":\"" + thumbprint(KEY) + "\"" + more + "}";
    }

    private static String thumbprint(JWK key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static String ath(String token) {
        try {
            return "\"" + Draft.base64(MessageDigest.getInstance("SHA-256").digest(Draft.utf8(token))) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static DpopRows good(String name, Draft proof) {
        return new DpopRows(
                name, "", List.of("Authorization: DPoP " + BOUND, "DPoP: " + proof.signedBy(KEY, JWSAlgorithm.ES256)));
    }

    private static DpopRows bad(String name, TokenFlaw flaw, Draft proof) {
        return bad(name, flaw, proof, KEY);
    }

    private static DpopRows bad(String name, TokenFlaw flaw, Draft proof, JWK key) {
        return of(name, flaw, BOUND, "DPoP: " + proof.signedBy(key));
    }

    private static DpopRows bad(String name, String token, TokenFlaw flaw, Draft proof) {
        return of(name, flaw, token, "DPoP: " + proof.signedBy(KEY));
    }

    /** Says to be signed otherwise than it is. */
    private static DpopRows raw(String name, String algorithm) {
        String proof = proof("x").header("alg", algorithm).signedBy(KEY, JWSAlgorithm.ES256);
        return of(name, WRONG_PROOF, BOUND, "DPoP: " + proof);
    }

    static DpopRows of(String name, TokenFlaw flaw, String token, String... proofs) {
        List<String> headers = new ArrayList<>(List.of("Authorization: DPoP " + token));
        headers.addAll(List.of(proofs));
        return new DpopRows(name, error(flaw), headers);
    }

    private static String error(TokenFlaw flaw) {
        boolean isOfProof =
                List.of(UNPROVEN, WRONG_PROOF, UNTIMELY_PROOF, REPLAYED_PROOF).contains(flaw);
        return "DPoP error=\"" + (isOfProof ? "invalid_dpop_proof" : "invalid_token") + "\", error_description=\""
                + flaw.description() + "\", " + ALGORITHMS;
    }

    /** Returns the status and the whole challenge. */
    String answer() {
        return switch (error) {
            case "" -> "200 (none)";
            case "Bearer" -> "401 " + Row.CHALLENGE.invalid(UNPROVEN) + ", DPoP " + ALGORITHMS;
            default -> "401 " + Row.CHALLENGE.missing() + ", " + error;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
