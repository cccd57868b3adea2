package dev.lathe.http.auth.jwt;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.LongSupplier;

/** Authorization servers whose keys a {@link KeyServer} has, and their verifier. */
final class Servers {

    /** On a machine that has better things to do, the first fetch of a process takes its time. */
    static final KeyTimes PATIENT = KeyTimes.DEFAULT.patience(Duration.ofMinutes(1));

    private Servers() {}

    /** Returns https://as.example, which signs with RS256. */
    static AuthorizationServer first(KeyServer keys) {
        return AuthorizationServer.of("https://as.example", keys.url("/first"))
                .algorithms(SigningAlgorithm.RS256)
                .with(PATIENT);
    }

    /** Returns https://as2.example, which signs with ES256. */
    static AuthorizationServer second(KeyServer keys) {
        return AuthorizationServer.of("https://as2.example", keys.url("/second"))
                .algorithms(SigningAlgorithm.ES256)
                .with(PATIENT);
    }

    /** Returns a verifier for which it is always now. */
    static JwtVerifier verifier(LongSupplier nanoTime, AuthorizationServer... servers) {
        Clock clock = Clock.fixed(Draft.NOW, ZoneOffset.UTC);
        return JwtVerifier.of(Draft.RESOURCE, List.of(servers), clock, nanoTime);
    }
}
