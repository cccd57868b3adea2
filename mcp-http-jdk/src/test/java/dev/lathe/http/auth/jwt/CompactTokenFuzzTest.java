package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.util.Base64URL;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import java.io.ByteArrayOutputStream;
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

    /** The texts of tokens, and what two of their parts stand for, on a line each. */
    static Stream<byte[]> tokens() {
        return TokenMatrix.rows()
                .flatMap(row -> row.headers().stream())
                .map(header -> header.substring(header.lastIndexOf(' ') + 1))
                .flatMap(token -> Stream.of(Draft.utf8(token), decoded(token)));
    }

    private static byte[] decoded(String token) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        String[] parts = token.split("\\.", 3);
        if (parts.length == 3) {
            lines.writeBytes(Base64URL.from(parts[0]).decode());
            lines.write('\n');
            lines.writeBytes(Base64URL.from(parts[1]).decode());
        }
        return lines.toByteArray();
    }

    @MethodSource("tokens")
    @FuzzTest(maxDuration = "10m")
    void whatIsAcceptedIsTheSameToOthers(byte[] bytes) {
        check(new String(bytes, StandardCharsets.ISO_8859_1));
        check(encoded(bytes));
    }

    private static String encoded(byte[] lines) {
        int end = 0;
        while (end < lines.length && lines[end] != '\n') {
            end++;
        }
        byte[] header = Arrays.copyOf(lines, end);
        byte[] claims = Arrays.copyOfRange(lines, Math.min(end + 1, lines.length), lines.length);
        return Draft.base64(header) + "." + Draft.base64(claims) + ".AA";
    }

    private static void check(String text) {
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
