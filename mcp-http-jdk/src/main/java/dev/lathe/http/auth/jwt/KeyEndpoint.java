package dev.lathe.http.auth.jwt;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where an issuer publishes its keys. What is there is taken from there alone: a redirect, which would let whoever
 * answers say who else is to be believed, is a failure, and so is anything that is compressed.
 *
 * @param maxBytes how large a key set may be
 */
record KeyEndpoint(URI uri, int maxBytes) implements KeyLoader {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration TOTAL = Duration.ofSeconds(5);

    @Override
    public KeySet load() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", "application/json, application/jwk-set+json")
                .timeout(TOTAL)
                .build();
        return KeySet.read(body(Client.SHARED.sendAsync(request, this::subscriber)));
    }

    private BodySubscriber<byte[]> subscriber(HttpResponse.ResponseInfo response) {
        if (response.statusCode() != 200) {
            return LimitedBody.none("status " + response.statusCode());
        }
        return response.headers().firstValue("Content-Encoding").isPresent()
                ? LimitedBody.none("a compressed body")
                : new LimitedBody(maxBytes);
    }

    /** Waits for the whole body: the timeout of the request ends with its head. */
    private static byte[] body(CompletableFuture<HttpResponse<byte[]>> response) throws IOException {
        try {
            return response.get(TOTAL.toMillis(), TimeUnit.MILLISECONDS).body();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + TOTAL.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            response.cancel(true);
        }
    }

    /** Started when the first keys are needed, and not before. Its threads are daemons. */
    private static final class Client {

        static final HttpClient SHARED = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }
}
