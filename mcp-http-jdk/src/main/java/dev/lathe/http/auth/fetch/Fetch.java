package dev.lathe.http.auth.fetch;

import java.io.IOException;
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
 * Gets the body of an answer, if that is a plain 200: a redirect, which would let whoever answers say who else is to be
 * believed, is a failure, and so is anything that is compressed.
 *
 * @param what what is got, as a problem with it calls it
 * @param maxBytes how large it may be
 * @param patience how long it may take
 */
public record Fetch(String what, int maxBytes, Duration patience) {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** Sends a request and waits for the whole body of its answer. */
    public byte[] body(HttpRequest request) throws IOException {
        return body(Client.SHARED.sendAsync(request, this::subscriber));
    }

    private BodySubscriber<byte[]> subscriber(HttpResponse.ResponseInfo response) {
        if (response.statusCode() != 200) {
            return LimitedBody.none("status " + response.statusCode());
        }
        return response.headers().firstValue("Content-Encoding").isPresent()
                ? LimitedBody.none("a compressed body")
                : new LimitedBody(maxBytes);
    }

    /** Waits for the whole body: a timeout of the request would end with its head. */
    private byte[] body(CompletableFuture<HttpResponse<byte[]>> response) throws IOException {
        try {
            return response.get(patience.toMillis(), TimeUnit.MILLISECONDS).body();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("no " + what + " within " + patience.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            response.cancel(true);
        }
    }

    /** Started when the first request is sent, and not before. Its threads are daemons. */
    private static final class Client {

        static final HttpClient SHARED = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }
}
