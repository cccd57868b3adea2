package dev.lathe.http.auth.gate;

import dev.lathe.feature.Identity;
import dev.lathe.http.auth.InvalidTokenException;
import dev.lathe.http.auth.ProofVerifier;
import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.auth.TokenVerifier;
import dev.lathe.http.auth.VerifierUnavailableException;
import dev.lathe.http.auth.claim.Purpose;
import dev.lathe.http.io.RequestHead;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tokens that are of no use to whoever has not got their key as well (RFC 9449, section 7). */
record BoundTokens(ProofVerifier proofs) {

    private static final int LONGEST = 8_192;
    private static final Pattern THUMBPRINT = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** What is wrong with a proof. Anything else is wrong with the token. */
    private static final Set<TokenFlaw> OF_PROOFS =
            EnumSet.of(TokenFlaw.UNPROVEN, TokenFlaw.WRONG_PROOF, TokenFlaw.UNTIMELY_PROOF, TokenFlaw.REPLAYED_PROOF);

    /** Refuses a token that must not come without a proof, whoever has let it pass. */
    static Identity unbound(Identity identity) throws InvalidTokenException {
        Purpose.checkUnbound(identity.claims());
        return identity;
    }

    /** Returns who sends this token, if its key is theirs. */
    Identity verify(String token, RequestHead head, TokenVerifier verifier)
            throws InvalidTokenException, VerifierUnavailableException {
        String proof = proof(head.all("DPoP"));
        Identity identity = verifier.verifyBound(token);
        proofs.verify(proof, head.method(), token, thumbprint(identity.claims()));
        return identity;
    }

    private static String proof(List<String> headers) throws InvalidTokenException {
        if (headers.isEmpty()) {
            throw new InvalidTokenException(TokenFlaw.UNPROVEN);
        }
        if (headers.size() > 1 || headers.get(0).length() > LONGEST) {
            throw new InvalidTokenException(TokenFlaw.WRONG_PROOF);
        }
        return headers.get(0);
    }

    /** Who is bound to something else too, such as a certificate, has not shown that. */
    private static String thumbprint(JsonObject claims) throws InvalidTokenException {
        JsonValue confirmation = claims.find("cnf");
        if (confirmation == null) {
            throw new InvalidTokenException(TokenFlaw.UNBOUND);
        }
        if (confirmation instanceof JsonObject object
                && object.size() == 1
                && object.find("jkt") instanceof JsonString key
                && THUMBPRINT.matcher(key.value()).matches()) {
            return key.value();
        }
        throw new InvalidTokenException(TokenFlaw.BOUND_OTHERWISE);
    }

    /** Says beside another challenge that proofs are accepted (RFC 9449, section 7.2). */
    String beside(String challenge) {
        return challenge + ", DPoP " + algorithms();
    }

    /** Says beside another challenge what is wrong with a token that came with a proof, or should have. */
    String beside(String challenge, TokenFlaw flaw) {
        String error = OF_PROOFS.contains(flaw) ? "invalid_dpop_proof" : "invalid_token";
        return challenge + ", DPoP error=\"" + error + "\", error_description=\"" + flaw.description() + "\", "
                + algorithms();
    }

    private String algorithms() {
        return "algs=\"" + String.join(" ", proofs.algorithms()) + '"';
    }
}
