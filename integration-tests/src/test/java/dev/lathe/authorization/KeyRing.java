package dev.lathe.authorization;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.stream.Stream;

/** The keys of an authorization server, one of each algorithm that signs now, and those that did before. */
final class KeyRing implements JWKSource<SecurityContext> {

    private volatile List<JWK> former = List.of();
    private volatile List<JWK> current = generated();

    void rotate() {
        former = current;
        current = generated();
    }

    /** Returns the name of the key that signs. */
    String signing(String algorithm) {
        return current.stream()
                .filter(key -> key.getAlgorithm().getName().equals(algorithm))
                .findAny()
                .orElseThrow()
                .getKeyID();
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        return selector.select(
                new JWKSet(Stream.concat(current.stream(), former.stream()).toList()));
    }

    private static List<JWK> generated() {
        try {
            return List.of(
                    new RSAKeyGenerator(2048)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.RS256)
                            .keyIDFromThumbprint(true)
                            .generate(),
                    new ECKeyGenerator(Curve.P_256)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.ES256)
                            .keyIDFromThumbprint(true)
                            .generate());
        } catch (JOSEException unknown) {
            throw new AssertionError(unknown);
        }
    }
}
