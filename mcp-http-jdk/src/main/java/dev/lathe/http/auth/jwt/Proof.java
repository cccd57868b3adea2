package dev.lathe.http.auth.jwt;

import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proof that somebody has a key, taken apart and not yet believed (RFC 9449, section 4.2). Here, and nowhere else, is
 * a key taken from a header: what is shown is that its owner is the sender, and not that anybody knows the owner.
 */
record Proof(CompactToken token, SigningAlgorithm algorithm, PublishedKey key, JsonObject claims) {

    private static final int LONGEST_ID = 128;

    private static final List<String> REFUSED = List.of("crit", "jku", "x5u", "x5c", "zip", "b64", "enc", "p2c");

    /** Takes a proof apart, and refuses what is none, or has a key that its sender should have kept. */
    static Proof of(String text, Set<SigningAlgorithm> allowed) throws InvalidTokenException {
        CompactToken token = CompactToken.of(text);
        JsonObject header = token.header();
        JoseHeader.refuse(header, REFUSED);
        // Whatever else the same key has signed for somebody is no proof.
        if (!new JsonString("dpop+jwt").equals(header.find("typ"))) {
            throw new InvalidTokenException(TokenFlaw.WRONG_PROOF);
        }
        SigningAlgorithm algorithm = JoseHeader.algorithm(header, allowed);
        if (!(header.find("jwk") instanceof JsonObject key)) {
            throw new InvalidTokenException(TokenFlaw.WRONG_PROOF);
        }
        return new Proof(token, algorithm, new PublishedKey(key), token.claims());
    }

    boolean isBy(String thumbprint) {
        return key.thumbprint().filter(thumbprint::equals).isPresent();
    }

    /** Tells whether the key is fit for that, and its owner has signed this. */
    boolean isSigned() {
        JoseHeader header = new JoseHeader(algorithm, null, CertificateHint.of(JsonObject.EMPTY), false);
        return key.forVerification()
                .filter(owner -> owner.isMeantBy(header) && owner.hasSigned(token, algorithm))
                .isPresent();
    }

    /** Returns what no other proof by this key has; null if there is nothing that could be that. */
    @Nullable
    String id() {
        String id = text("jti");
        return id == null || id.isEmpty() || id.length() > LONGEST_ID ? null : id;
    }

    /** Returns a claim that is a text; null if it is not. */
    @Nullable
    String text(String name) {
        return claims.find(name) instanceof JsonString text ? text.value() : null;
    }
}
