package dev.lathe.http.auth.jwt;

import static dev.lathe.http.auth.TokenFlaw.*;
import static dev.lathe.http.auth.jwt.Draft.in;
import static dev.lathe.http.auth.jwt.Row.flawed;
import static dev.lathe.http.auth.jwt.Row.good;
import static dev.lathe.http.auth.jwt.TestKeys.OTHER_RSA;
import static dev.lathe.http.auth.jwt.TokenMatrix.GOOD;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What a server can be told to look at, or not. */
final class OptionRows {

    private OptionRows() {}

    static Stream<Row> rows() {
        return Stream.of(strict(), options()).flatMap(List::stream);
    }

    private static List<Row> strict() {
        return Stream.of(
                        good("all there", GOOD),
                        flawed("typ: JWT", NOT_AN_ACCESS_TOKEN, Draft.good().header("typ", "\"JWT\"")),
                        flawed("typ: absent", NOT_AN_ACCESS_TOKEN, Draft.good().withoutHeader("typ")),
                        flawed("iat: absent", WRONG_CLAIM, Draft.good().without("iat")),
                        flawed("jti: absent", WRONG_CLAIM, Draft.good().without("jti")),
                        flawed("jti: a number", WRONG_CLAIM, Draft.good().claim("jti", "1")),
                        flawed("client_id: absent", WRONG_CLAIM, Draft.good().without("client_id")),
                        flawed("iss: absent", UNTRUSTED_ISSUER, Draft.good().without("iss")),
                        flawed(
                                "iss: of another",
                                UNTRUSTED_ISSUER,
                                Draft.good().claim("iss", "\"https://tenant.example\"")))
                .map(row -> row.server(server -> server.strictRfc9068(true).verifyIssuer(false)))
                .toList();
    }

    private static List<Row> options() {
        Draft old = Draft.good().claim("exp", in(-600));
        Draft future = Draft.good().claim("iat", in(600));
        Draft early = Draft.good().claim("nbf", in(600));
        Draft foreign = Draft.good().claim("iss", "\"https://tenant.example\"");
        return List.of(
                good("expired, not verified", old).server(server -> server.verifyExpiry(false)),
                good("from the future, not verified", future).server(server -> server.verifyIssuedAt(false)),
                good("too early, not verified", early).server(server -> server.verifyNotBefore(false)),
                good("another issuer, not verified", foreign).server(server -> server.verifyIssuer(false)),
                good("no issuer, not verified", Draft.good().without("iss"))
                        .server(server -> server.verifyIssuer(false)),
                flawed(
                                "a number for an issuer, not verified",
                                WRONG_CLAIM,
                                Draft.good().claim("iss", "1"))
                        .server(server -> server.verifyIssuer(false)),
                flawed("another issuer, its own key, not verified", WRONG_SIGNATURE, foreign.signedBy(OTHER_RSA))
                        .server(server -> server.verifyIssuer(false)),
                flawed("the second issuer, the first not verified", UNSUPPORTED, TokenMatrix.ofSecond(Draft.good()))
                        .server(server -> server.verifyIssuer(false)),
                good("five minutes of leeway", Draft.good().claim("exp", in(-299)))
                        .server(server -> server.leeway(Duration.ofMinutes(5))),
                flawed("no leeway", EXPIRED, Draft.good().claim("exp", in(0)))
                        .server(server -> server.leeway(Duration.ZERO)),
                flawed("an hour at most", VALID_TOO_LONG, Draft.good().claim("exp", in(7_200)))
                        .server(server -> server.longestToken(Duration.ofHours(1))));
    }
}
