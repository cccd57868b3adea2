package dev.lathe.http.auth.jwt;

import static dev.lathe.http.auth.TokenFlaw.*;
import static dev.lathe.http.auth.jwt.Draft.base64;
import static dev.lathe.http.auth.jwt.TestKeys.EC;
import static dev.lathe.http.auth.jwt.TestKeys.RSA;

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
                        RequestRows.rows(),
                        HeaderRows.rows(),
                        KeyRows.rows(),
                        ClaimRows.rows(),
                        JsonRows.rows(),
                        OptionRows.rows())
                .flatMap(rows -> rows);
    }

    static Draft ofSecond(Draft draft) {
        return draft.claim("iss", "\"https://as2.example\"");
    }

    static String withSignature(String token, byte[] signature) {
        return token.substring(0, token.lastIndexOf('.') + 1) + base64(signature);
    }
}
