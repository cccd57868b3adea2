package dev.lathe.authorization;

import java.net.URI;
import java.time.Duration;

/** The programs that an authorization server knows by name and secret, and what the tokens of each are like. */
enum Caller {
    RS256("RS256", Duration.ofMinutes(10)),
    ES256("ES256", Duration.ofMinutes(10)),
    /** One whose tokens are over at once. */
    HASTY("RS256", Duration.ofSeconds(1)),
    /** One whose tokens are for another resource. */
    STRANGER("RS256", Duration.ofMinutes(10)) {
        @Override
        String audience(URI resource) {
            return resource + "2";
        }
    };

    private final String algorithm;
    private final Duration life;

    Caller(String algorithm, Duration life) {
        this.algorithm = algorithm;
        this.life = life;
    }

    String secret() {
        return "of-" + name();
    }

    String algorithm() {
        return algorithm;
    }

    Duration life() {
        return life;
    }

    /** Returns what its tokens are for, where the one resource is that of the test. */
    String audience(URI resource) {
        return resource.toString();
    }
}
