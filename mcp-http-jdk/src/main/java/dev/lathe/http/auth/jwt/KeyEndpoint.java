package dev.lathe.http.auth.jwt;

import dev.lathe.http.auth.fetch.Fetch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/**
 * Where an issuer publishes its keys. What is there is taken from there alone.
 *
 * @param maxBytes how large a key set may be
 * @param patience how long it may take to get one
 */
record KeyEndpoint(URI uri, int maxBytes, Duration patience) implements KeyLoader {

    @Override
    public KeySet load() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", "application/json, application/jwk-set+json")
                .build();
        return KeySet.read(new Fetch("key set", maxBytes, patience).body(request));
    }
}
