package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.nimbusds.jose.util.Base64URL;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Searches for a proof that does more than to be refused: its key comes from whoever sends it.
 *
 * <p>An ordinary build tries the proofs of {@link DpopRows}; the search, {@code mvn -Pfuzz test}, begins from them.
 */
class ProofFuzzTest {

    private static final EnumSet<SigningAlgorithm> USUAL = EnumSet.of(SigningAlgorithm.RS256, SigningAlgorithm.ES256);
    private static final DpopProofs PROOFS = DpopProofs.of(Draft.RESOURCE, Clock.fixed(Draft.NOW, ZoneOffset.UTC));

    /** The texts of proofs, and what two of their parts stand for, on a line each. */
    static Stream<byte[]> proofs() {
        return DpopRows.rows()
                .flatMap(row -> row.headers().stream())
                .filter(header -> header.startsWith("DPoP: "))
                .map(header -> header.substring("DPoP: ".length()))
                .flatMap(proof -> Stream.of(Draft.utf8(proof), decoded(proof)));
    }

    private static byte[] decoded(String proof) {
        List<String> parts = List.of(proof.split("\\.", 3));
        return parts.size() < 3 ? new byte[0] : Draft.utf8(text(parts.get(0)) + "\n" + text(parts.get(1)));
    }

    private static String text(String part) {
        return Base64URL.from(part).decodeToString();
    }

    @MethodSource("proofs")
    @FuzzTest(maxDuration = "10m")
    void whateverItIsItIsRefusedOrWhole(byte[] bytes) {
        check(new String(bytes, StandardCharsets.ISO_8859_1));
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
        check(Draft.base64(lines[0]) + "." + Draft.base64(lines[lines.length - 1]) + ".AA");
    }

    private static void check(String text) {
        try {
            Proof proof = Proof.of(text, USUAL);
            assertEquals(new JsonString("dpop+jwt"), proof.token().header().find("typ"));
            assertFalse(proof.key().isLeaked() && proof.isSigned());
            String key = proof.key().thumbprint().orElse("");
            assertEquals(!key.isEmpty(), proof.isBy(key));
            assertRefused(text, key);
        } catch (InvalidTokenException e) {
            assertRefused(text, "");
        }
    }

    /** It is no proof of a token that is none, whoever has made it. */
    private static void assertRefused(String text, String key) {
        try {
            PROOFS.verify(text, "POST", "none", key);
            throw new AssertionError("a proof of nothing");
        } catch (InvalidTokenException e) {
            assertTrue(EnumSet.of(TokenFlaw.WRONG_PROOF, TokenFlaw.OTHER_KEY, TokenFlaw.UNTIMELY_PROOF)
                    .contains(e.flaw()));
        } catch (VerifierUnavailableException e) {
            throw new AssertionError(e);
        }
    }
}
