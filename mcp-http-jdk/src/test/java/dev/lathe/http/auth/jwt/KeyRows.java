package dev.lathe.http.auth.jwt;

import static dev.lathe.http.auth.TokenFlaw.*;
import static dev.lathe.http.auth.jwt.Draft.base64;
import static dev.lathe.http.auth.jwt.Row.flawed;
import static dev.lathe.http.auth.jwt.Row.good;
import static dev.lathe.http.auth.jwt.TestKeys.EC;
import static dev.lathe.http.auth.jwt.TestKeys.EC_384;
import static dev.lathe.http.auth.jwt.TestKeys.OTHER_EC;
import static dev.lathe.http.auth.jwt.TestKeys.OTHER_RSA;
import static dev.lathe.http.auth.jwt.TestKeys.RSA;
import static dev.lathe.http.auth.jwt.TestKeys.WEAK_RSA;
import static dev.lathe.http.auth.jwt.TestKeys.published;
import static dev.lathe.http.auth.jwt.TestKeys.setOf;
import static dev.lathe.http.auth.jwt.TokenMatrix.GOOD;

import com.nimbusds.jose.util.Base64URL;
import java.util.List;
import java.util.stream.Stream;

/** Who has signed a token, and whether that counts. */
final class KeyRows {

    private KeyRows() {}

    static Stream<Row> rows() {
        return Stream.of(signatures(), publishedKeys()).flatMap(List::stream);
    }

    private static List<Row> signatures() {
        String signature = GOOD.substring(GOOD.lastIndexOf('.') + 1);
        byte[] flipped = Base64URL.from(signature).decode();
        flipped[7] ^= 1;
        String other = Draft.good().claim("sub", "\"bob\"").signedBy(RSA);
        return List.of(
                flawed("no signature", MALFORMED, GOOD.substring(0, GOOD.lastIndexOf('.') + 1)),
                flawed("a short signature", WRONG_SIGNATURE, GOOD.substring(0, GOOD.length() - 2)),
                flawed("a bit of it flipped", WRONG_SIGNATURE, TokenMatrix.withSignature(GOOD, flipped)),
                flawed("a signature of zeros", WRONG_SIGNATURE, TokenMatrix.withSignature(GOOD, new byte[256])),
                flawed("a huge signature", WRONG_SIGNATURE, TokenMatrix.withSignature(GOOD, new byte[4_000])),
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
                unfit("on a larger curve", published(EC_384).replace("ec-384", "ec"), ec.signedBy(EC)),
                good(
                                "ES384 where that is allowed",
                                Draft.good().header("alg", "\"ES384\"").signedBy(EC_384))
                        .keys(setOf(published(EC_384).replace("ec-384", "rsa")))
                        .server(server -> server.algorithms(SigningAlgorithm.ES384)),
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
}
