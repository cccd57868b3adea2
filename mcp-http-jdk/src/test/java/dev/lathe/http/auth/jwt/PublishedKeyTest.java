package dev.lathe.http.auth.jwt;

import static dev.lathe.http.auth.jwt.Draft.base64;
import static dev.lathe.http.auth.jwt.TestKeys.EC;
import static dev.lathe.http.auth.jwt.TestKeys.EC_384;
import static dev.lathe.http.auth.jwt.TestKeys.RSA;
import static dev.lathe.http.auth.jwt.TestKeys.WEAK_RSA;
import static dev.lathe.http.auth.jwt.TestKeys.published;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWK;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which keys are fit to verify tokens, whoever has signed what with them. */
final class PublishedKeyTest {

    static Stream<String> fit() {
        return Stream.of(
                published(RSA),
                published(EC),
                published(EC_384),
                published(RSA, "\"use\":\"sig\",\"alg\":\"PS512\",\"key_ops\":[\"verify\"]"),
                withExponent("Aw"),
                withExponent("gAAAAAAAAAE"),
                withModulus(2_048),
                withModulus(16_384));
    }

    static Stream<String> unfit() {
        String x = EC.getX().toString();
        String y = EC.getY().toString();
        return Stream.of(
                published(WEAK_RSA),
                withModulus(2_047),
                withModulus(16_385),
                withModulus(100_000),
                published(RSA).replace(RSA.getModulus().toString(), base64(new byte[256])),
                withExponent("AQ"),
                withExponent("Ag"),
                withExponent("AA"),
                withExponent("AQAA"),
                withExponent("AQAAAAAAAAAB"),
                withExponent(""),
                point(y, x),
                point(x, x),
                point("", y),
                point("AA", y),
                point("AA" + x, y),
                published(EC).replace("P-256", "P-384"),
                published(EC).replace("P-256", "P-256K"),
                published(EC).replace("P-256", "secp256k1"),
                published(EC).replace("\"EC\"", "\"RSA\""),
                published(RSA).replace("\"RSA\"", "\"EC\""),
                published(RSA).replace("\"RSA\"", "\"rsa\""),
                published(RSA, "\"use\":\"enc\""),
                published(RSA, "\"use\":null"),
                published(RSA, "\"key_ops\":[\"encrypt\"]"),
                published(RSA, "\"key_ops\":[]"),
                published(RSA, "\"key_ops\":\"verify\""),
                published(RSA, "\"alg\":\"RSA-OAEP\""),
                published(RSA, "\"alg\":\"ES256\""),
                published(RSA, "\"alg\":1"),
                published(EC, "\"alg\":\"ES384\""),
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + base64(new byte[32]) + "\"}",
                "{\"kty\":\"oct\",\"k\":\"AAAA\"}",
                "{\"kty\":1}",
                "{}");
    }

    @ParameterizedTest
    @MethodSource("fit")
    void itIsFit(String json) {
        assertTrue(key(json).forVerification().isPresent());
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void itIsNotFit(String json) {
        assertTrue(key(json).forVerification().isEmpty());
    }

    /** Its owner is no longer the only one who can sign with it. */
    @Test
    void aKeyThatIsNotKeptIsNotFit() {
        for (JWK leaked : new JWK[] {RSA, EC}) {
            PublishedKey key = key(leaked.toJSONString());
            assertTrue(key.isLeaked());
            assertTrue(key.forVerification().isEmpty());
        }
        assertFalse(key(published(RSA)).isLeaked());
    }

    /** Or whoever has a key could bind a token to it that is taken for another's (RFC 7638, section 3). */
    @Test
    void aKeyIsKnownByWhatItIsAndNotByWhatIsSaidOfIt() throws Exception {
        String name = RSA.computeThumbprint().toString();
        assertEquals(name, key(published(RSA)).thumbprint().orElse(""));
        assertEquals(
                name,
                key(published(RSA, "\"use\":\"sig\",\"x\":1")).thumbprint().orElse(""));
        assertEquals(name, key(TestKeys.nameless(RSA)).thumbprint().orElse(""));
        assertTrue(key("{\"kid\":\"rsa\"}").thumbprint().isEmpty());
    }

    private static String withExponent(String exponent) {
        return published(RSA).replace("\"AQAB\"", "\"" + exponent + "\"");
    }

    /** Nobody has signed anything with it, so it need be no product of primes. */
    private static String withModulus(int bits) {
        byte[] modulus = new byte[(bits + 7) / 8];
        modulus[0] = (byte) (1 << (bits - 1) % 8);
        modulus[modulus.length - 1] |= 1;
        return published(RSA).replace(RSA.getModulus().toString(), base64(modulus));
    }

    private static String point(String x, String y) {
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + x + "\",\"y\":\"" + y + "\"}";
    }

    private static PublishedKey key(String json) {
        return new PublishedKey((JsonObject) JsonValue.parse(json));
    }
}
