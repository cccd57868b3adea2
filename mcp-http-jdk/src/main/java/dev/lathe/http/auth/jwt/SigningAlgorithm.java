package dev.lathe.http.auth.jwt;

import com.nimbusds.jose.JWSAlgorithm;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * How a token may be signed: by one who has the private key, and verified by everybody (RFC 7518, section 3.1). There
 * are no others, so none with a shared secret and not {@code none} either can be allowed.
 */
public enum SigningAlgorithm {
    RS256,
    RS384,
    RS512,
    PS256,
    PS384,
    PS512,
    ES256,
    ES384,
    ES512;

    /**
     * Returns the algorithm of this name, such as {@code RS256}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static SigningAlgorithm of(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "algorithms must be of " + Arrays.toString(values()) + ", which '" + name + "' is not"));
    }

    static Optional<SigningAlgorithm> find(String name) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.name().equals(name))
                .findFirst();
    }

    static boolean isAnyOf(Set<JWSAlgorithm> algorithms) {
        return Arrays.stream(values()).anyMatch(algorithm -> algorithms.contains(algorithm.jws()));
    }

    JWSAlgorithm jws() {
        return JWSAlgorithm.parse(name());
    }
}
