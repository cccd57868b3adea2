package dev.lathe.http.auth.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.util.Base64URL;
import org.jspecify.annotations.Nullable;

/**
 * A key that an issuer has published to verify its tokens with.
 *
 * @param keyId its name; null when it has none
 * @param algorithm the only algorithm it is for; null when it is for any of its kind
 * @param certificate what is said of its certificate
 * @param verifier knows the key, and which algorithms are of its kind
 */
record VerificationKey(
        @Nullable String keyId,
        @Nullable SigningAlgorithm algorithm,
        CertificateHint certificate,
        JWSVerifier verifier) {

    /** Tells whether this can be the key that a header means. */
    boolean isMeantBy(JoseHeader header) {
        return (header.keyId() == null || header.keyId().equals(keyId))
                && (algorithm == null || algorithm == header.algorithm())
                && verifier.supportedJWSAlgorithms().contains(header.algorithm().jws())
                && certificate.agreesWith(header.certificate());
    }

    /** Tells whether the owner of this key has signed the token. */
    boolean hasSigned(CompactToken token, SigningAlgorithm algorithm) {
        try {
            // Of the header that was signed nothing else has a say in how that is verified.
            JWSHeader header = new JWSHeader(algorithm.jws());
            return verifier.verify(header, token.signed(), Base64URL.encode(token.signature()));
        } catch (JOSEException e) {
            return false;
        }
    }
}
