package dev.lathe.http.auth.jwt;

import static dev.lathe.http.auth.TokenFlaw.*;
import static dev.lathe.http.auth.jwt.Draft.utf8;
import static dev.lathe.http.auth.jwt.Row.flawed;
import static dev.lathe.http.auth.jwt.Row.good;
import static dev.lathe.http.auth.jwt.TestKeys.RSA;

import com.nimbusds.jose.JWSAlgorithm;
import java.util.List;
import java.util.stream.Stream;

/** What is no JSON, or is JSON in two ways. */
final class JsonRows {

    private JsonRows() {}

    static Stream<Row> rows() {
        return json().stream();
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
                        "header: no UTF-8",
                        MALFORMED,
                        Draft.signed(
                                new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'},
                                utf8(good),
                                RSA,
                                JWSAlgorithm.RS256)),
                good("header: 4,096 bytes", Draft.good().header("x", padding(4_096))),
                flawed("header: 4,097 bytes", MALFORMED, Draft.good().header("x", padding(4_097))),
                good("header: 8 deep", Draft.good().header("x", deep(7))),
                flawed("header: 9 deep", MALFORMED, Draft.good().header("x", deep(8))));
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

    /** Returns a text that makes a header so long. */
    private static String padding(int bytes) {
        int header = Draft.good().header("x", "\"\"").headerJson().length();
        return "\"" + "x".repeat(bytes - header) + "\"";
    }

    private static String deep(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }
}
