package dev.lathe.http.auth.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A token before it is signed. Names and values are JSON as it stands, so that they may be wrong. */
record Draft(Map<String, String> header, Map<String, String> claims) {

    /** When it is now. */
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    static final String RESOURCE = "https://mcp.example/mcp";
    static final String ALICE = "[\"https://as.example\",\"alice\",\"app\"]";

    /** Returns a token that there is nothing to be said against. */
    static Draft good() {
        return new Draft(Map.of(), Map.of())
                .header("alg", "\"RS256\"")
                .header("kid", "\"rsa\"")
                .header("typ", "\"at+jwt\"")
                .claim("iss", "\"https://as.example\"")
                .claim("sub", "\"alice\"")
                .claim("client_id", "\"app\"")
                .claim("aud", "\"" + RESOURCE + "\"")
                .claim("iat", in(-10))
                .claim("exp", in(300))
                .claim("jti", "\"1\"")
                .claim("scope", "\"notes:read notes:write\"");
    }

    /** Returns a time so many seconds from now. */
    static String in(long seconds) {
        return String.valueOf(NOW.getEpochSecond() + seconds);
    }

    Draft header(String name, String json) {
        return new Draft(with(header, name, json), claims);
    }

    Draft claim(String name, String json) {
        return new Draft(header, with(claims, name, json));
    }

    Draft withoutHeader(String name) {
        return new Draft(without(header, name), claims);
    }

    Draft without(String name) {
        return new Draft(header, without(claims, name));
    }

    private static Map<String, String> with(Map<String, String> members, String name, String json) {
        Map<String, String> more = new LinkedHashMap<>(members);
        more.put(name, json);
        return more;
    }

    private static Map<String, String> without(Map<String, String> members, String name) {
        Map<String, String> fewer = new LinkedHashMap<>(members);
        fewer.remove(name);
        return fewer;
    }

    String headerJson() {
        return object(header);
    }

    String claimsJson() {
        return object(claims);
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Returns the token, signed as its header says. */
    String signedBy(JWK key) {
        return signed(headerJson(), claimsJson(), key, algorithm());
    }

    /** Returns the token, signed otherwise than its header says. */
    String signedBy(JWK key, JWSAlgorithm algorithm) {
        return signed(headerJson(), claimsJson(), key, algorithm);
    }

    private JWSAlgorithm algorithm() {
        return JWSAlgorithm.parse(header.get("alg").replace("\"", ""));
    }

    static String signed(String header, String claims, JWK key, JWSAlgorithm algorithm) {
        return signed(utf8(header), utf8(claims), key, algorithm);
    }

    static String signed(byte[] header, byte[] claims, JWK key, JWSAlgorithm algorithm) {
        String signed = base64(header) + "." + base64(claims);
        try {
            return signed + "." + signer(key).sign(new JWSHeader(algorithm), utf8(signed));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static JWSSigner signer(JWK key) throws JOSEException {
        if (key instanceof RSAKey rsa) {
            return new RSASSASigner(rsa.toPrivateKey(), Set.of(AllowWeakRSAKey.getInstance()));
        }
        return key instanceof ECKey ec ? new ECDSASigner(ec) : new MACSigner(key.toOctetSequenceKey());
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String base64(String text) {
        return base64(utf8(text));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
