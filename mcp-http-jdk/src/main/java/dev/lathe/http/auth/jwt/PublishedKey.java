package dev.lathe.http.auth.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One member of a key set, as somebody has published it (RFC 7517, section 4): for whatever, and of whatever quality.
 */
record PublishedKey(JsonObject key) {

    private static final List<String> SECRETS = List.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");
    private static final int WEAKEST = 2_048;
    private static final int LONGEST = 16_384;

    /** Tells whether what nobody but its owner may know has been published with it. */
    boolean isLeaked() {
        return SECRETS.stream().anyMatch(name -> key.find(name) != null);
    }

    /**
     * Returns the key if tokens may be verified with it: one that cannot be read is none, and no reason to go without.
     */
    Optional<VerificationKey> forVerification() {
        if (isLeaked() || !isForSignatures()) {
            return Optional.empty();
        }
        try {
            return verifier().flatMap(this::named);
        } catch (ParseException | JOSEException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Returns the hash that this key is known by (RFC 7638), whatever else is said of it; empty if it is none. */
    Optional<String> thumbprint() {
        try {
            return Optional.of(JWK.parse(key.toString()).computeThumbprint().toString());
        } catch (ParseException | JOSEException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private boolean isForSignatures() {
        JsonValue use = key.find("use");
        JsonValue operations = key.find("key_ops");
        return (use == null || use.equals(new JsonString("sig")))
                && (operations == null
                        || operations instanceof JsonArray array
                                && array.items().contains(new JsonString("verify")));
    }

    private Optional<JWSVerifier> verifier() throws ParseException, JOSEException {
        String type = text("kty");
        if ("RSA".equals(type)) {
            RSAPublicKey rsa = RSAKey.parse(key.toString()).toRSAPublicKey();
            return isSound(rsa) ? Optional.of(new RSASSAVerifier(rsa)) : Optional.empty();
        }
        if ("EC".equals(type)) {
            // Reads points of the curves that it knows, and refuses those that are on none; the verifier refuses
            // others.
            return Optional.of(new ECDSAVerifier(ECKey.parse(key.toString())));
        }
        return Optional.empty();
    }

    private static boolean isSound(RSAPublicKey rsa) {
        BigInteger modulus = rsa.getModulus();
        BigInteger exponent = rsa.getPublicExponent();
        return modulus.bitLength() >= WEAKEST
                && modulus.bitLength() <= LONGEST
                && modulus.testBit(0)
                && exponent.testBit(0)
                && exponent.compareTo(BigInteger.TWO) > 0
                && exponent.bitLength() <= 64;
    }

    /** A key for an algorithm that is none of ours, such as for encryption or on another curve, verifies nothing. */
    private Optional<VerificationKey> named(JWSVerifier verifier) {
        String name = text("alg");
        SigningAlgorithm algorithm =
                name == null ? null : SigningAlgorithm.find(name).orElse(null);
        boolean isOurs = algorithm == null
                ? key.find("alg") == null && SigningAlgorithm.isAnyOf(verifier.supportedJWSAlgorithms())
                : verifier.supportedJWSAlgorithms().contains(algorithm.jws());
        return isOurs
                ? Optional.of(new VerificationKey(text("kid"), algorithm, CertificateHint.of(key), verifier))
                : Optional.empty();
    }

    private @Nullable String text(String name) {
        return key.find(name) instanceof JsonString text ? text.value() : null;
    }
}
