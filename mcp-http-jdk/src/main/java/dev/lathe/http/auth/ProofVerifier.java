package dev.lathe.http.auth;

import java.util.List;

/**
 * Finds out whether the sender of a token has the key that the token is bound to (RFC 9449, section 4.3). Called by
 * many threads at once, after the token has been found good.
 */
public interface ProofVerifier {

    /** Returns how proofs may be signed, in the words of RFC 7518. Those who are refused are told. */
    List<String> algorithms();

    /**
     * Accepts a proof, once.
     *
     * @param proof as it was sent: any text
     * @param method of the request that the proof was sent with
     * @param token that was sent with it
     * @param thumbprint of the key that the token is bound to (RFC 9449, section 6.1)
     * @throws InvalidTokenException when it proves nothing
     * @throws VerifierUnavailableException when that cannot be told now
     */
    void verify(String proof, String method, String token, String thumbprint)
            throws InvalidTokenException, VerifierUnavailableException;
}
