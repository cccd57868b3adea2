package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.nimbusds.jose.JWSObject;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Searches for a token that is taken apart otherwise than by nimbus-jose-jwt, or that does more than to be refused.
 *
 * <p>An ordinary build tries the tokens of {@link TokenMatrix}; the search, {@code mvn -Pfuzz test}, begins from them.
 */
class CompactTokenFuzzTest {

    private static final EnumSet<SigningAlgorithm> ALL = EnumSet.allOf(SigningAlgorithm.class);

    static Stream<byte[]> tokens() {
        return TokenMatrix.rows()
                .flatMap(row -> row.headers().stream())
                .map(header -> header.substring(header.lastIndexOf(' ') + 1))
                .map(Draft::utf8);
    }

    @MethodSource("tokens")
    @FuzzTest(maxDuration = "10m")
    void whatIsAcceptedIsTheSameToOthers(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        CompactToken token;
        JoseHeader header;
        JsonObject claims;
        try {
            token = CompactToken.of(text);
            header = JoseHeader.of(token.header(), ALL);
            claims = token.claims();
        } catch (InvalidTokenException e) {
            return;
        }
        assertWritesBack(text, token);
        try {
            assertSame(JWSObject.parse(text), token, header, claims);
        } catch (ParseException e) {
            // It may refuse more than we do: such as certificates that are none, which we only compare.
        }
    }

    private static void assertSame(JWSObject other, CompactToken token, JoseHeader header, JsonObject claims) {
        assertEquals(other.getHeader().getAlgorithm(), header.algorithm().jws());
        assertEquals(other.getHeader().getKeyID(), header.keyId());
        assertArrayEquals(other.getSignature().decode(), token.signature());
        assertArrayEquals(other.getSigningInput(), token.signed());
        Map<String, Object> others = other.getPayload().toJSONObject();
        if (others == null) {
            // A number that is beyond all measure.
            return;
        }
        assertEquals(others.keySet(), claims.members().keySet());
        if (claims.find("iss") instanceof JsonString issuer) {
            assertEquals(others.get("iss"), issuer.value());
        }
    }

    private static void assertWritesBack(String text, CompactToken token) {
        String again = new String(token.signed(), StandardCharsets.US_ASCII) + '.' + Draft.base64(token.signature());
        assertEquals(text, again);
        assertEquals(3, Arrays.asList(text.split("\\.", -1)).size());
    }
}
