package dev.lathe.http.guard;

import dev.lathe.http.io.RequestHead;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a request is for: its path, which is a route's or is not found. */
public final class Paths {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Paths() {}

    /**
     * Returns the path as it was sent, to be compared with {@code equals}: nothing is decoded, resolved or taken off
     * but the query. A target that is no path, or more than a path and a query, is returned such that it equals none.
     */
    public static String of(RequestHead head) {
        URI uri = head.uri();
        if (uri.getRawFragment() != null || uri.isOpaque()) {
            return uri.toString();
        }
        if (uri.isAbsolute()) {
            return uri.getRawPath();
        }
        // Not getRawPath(): of '//other/mcp' that is '/mcp'.
        String target = uri.toString();
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    /** A whole URL must be for whom the request is for; only proxies are sent others (RFC 9112, section 3.2.2). */
    static boolean isSentTo(URI uri, Authority host) {
        if (!uri.isAbsolute() || uri.isOpaque()) {
            return true;
        }
        return SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && Optional.ofNullable(uri.getRawAuthority())
                        .flatMap(Authority::of)
                        .filter(host::equals)
                        .isPresent();
    }
}
