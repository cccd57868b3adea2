package dev.lathe.http.auth.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Keys, made once since that takes a while. */
final class TestKeys {

    static final RSAKey RSA = rsa(2_048, "rsa");
    static final RSAKey OTHER_RSA = rsa(2_048, "other");
    static final RSAKey WEAK_RSA = rsa(1_024, "weak");
    static final ECKey EC = ec(Curve.P_256, "ec");
    static final ECKey OTHER_EC = ec(Curve.P_256, "other-ec");
    static final ECKey EC_384 = ec(Curve.P_384, "ec-384");

    private TestKeys() {}

    private static RSAKey rsa(int bits, String id) {
        try {
            return new RSAKeyGenerator(bits, true).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static ECKey ec(Curve curve, String id) {
        try {
            return new ECKeyGenerator(curve).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns what a server publishes that has these keys. */
    static String set(JWK... keys) {
        return setOf(Arrays.stream(keys).map(TestKeys::published).toArray(String[]::new));
    }

    /** Returns a set of keys that are JSON already. */
    static String setOf(String... keys) {
        return Arrays.stream(keys).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    /** Returns a key as it is published. */
    static String published(JWK key) {
        return key.toPublicJWK().toJSONString();
    }

    /** Returns a key as it is published, with more said of it. */
    static String published(JWK key, String more) {
        return published(key).replaceFirst("}$", "," + more + "}");
    }

    /** Returns a key as it is published, without its name. */
    static String nameless(JWK key) {
        return published(key).replaceAll("\"kid\":\"[^\"]*\",?", "").replace(",}", "}");
    }
}
