package dev.lathe.http.auth.jwt;

import static dev.lathe.http.auth.TokenFlaw.*;
import static dev.lathe.http.auth.jwt.Draft.base64;
import static dev.lathe.http.auth.jwt.Row.ambiguous;
import static dev.lathe.http.auth.jwt.Row.flawed;
import static dev.lathe.http.auth.jwt.Row.missing;
import static dev.lathe.http.auth.jwt.Row.refused;
import static dev.lathe.http.auth.jwt.Row.welcome;
import static dev.lathe.http.auth.jwt.TestKeys.RSA;
import static dev.lathe.http.auth.jwt.TokenMatrix.GOOD;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is around a token, and whether it is one at all. */
final class RequestRows {

    private RequestRows() {}

    static Stream<Row> rows() {
        return Stream.of(headers(), texts()).flatMap(List::stream);
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
                missing(
                        "words of a proxy",
                        "X-Forwarded-Host: evil.example",
                        "Forwarded: host=evil.example;proto=http"),
                missing("a token for a proxy", "Proxy-Authorization: Bearer " + GOOD),
                missing("a token in a cookie", "Cookie: access_token=" + GOOD),
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
                ambiguous("bad and good", "Authorization: Bearer x", bearer),
                ambiguous("another scheme and good", "Authorization: Basic dXNlcjpw", bearer),
                missing("in the query only").at("/mcp?access_token=" + GOOD),
                ambiguous("header and query", bearer).at("/mcp?access_token=" + GOOD),
                ambiguous("header and a hidden query", bearer).at("/mcp?a=b&access%5Ftoken="),
                welcome("header and another query", bearer).at("/mcp?access_token_hint=x&x"),
                ambiguous("twice in the query, too", bearer).at("/mcp?access_token=x&access_token=y"),
                missing("in the query only, behind a semicolon").at("/mcp?x;access_token=" + GOOD),
                welcome("header and form", bearer).form("access_token=" + GOOD),
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
}
