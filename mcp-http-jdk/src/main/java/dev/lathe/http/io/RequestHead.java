package dev.lathe.http.io;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request says before its body.
 *
 * @param method as it was sent: any token
 * @param uri the target as it was sent: a path, or more
 * @param protocol such as {@code HTTP/1.1}, or whatever stood there
 * @param headers by name in any case; not to be changed
 * @param local the address that it has come in by
 */
public record RequestHead(String method, URI uri, String protocol, Headers headers, InetSocketAddress local) {

    /** Reads the head of an exchange. */
    public static RequestHead of(HttpExchange exchange) {
        return new RequestHead(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getProtocol(),
                exchange.getRequestHeaders(),
                exchange.getLocalAddress());
    }

    /** Returns the request without its headers and its query, in which there may be a token. */
    @Override
    public String toString() {
        return method + " " + uri.getRawPath();
    }

    /** Returns the values of a header, one for each time it was sent. */
    public List<String> all(String name) {
        List<String> values = headers.get(name);
        return values == null ? List.of() : values;
    }

    /** Returns the value of a header that was sent once, or more often and then this is the first. */
    public @Nullable String first(String name) {
        return headers.getFirst(name);
    }
}
