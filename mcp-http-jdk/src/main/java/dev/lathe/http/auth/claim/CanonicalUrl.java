package dev.lathe.http.auth.claim;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What clients call a server (RFC 8707, section 2; MCP, Authorization, Canonical Server URI). */
public final class CanonicalUrl {

    private static final Set<String> WEB = Set.of("http", "https");

    private CanonicalUrl() {}

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException when it has no scheme of the web, no host, or anything but these and a path
     */
    public static URI of(String text) {
        URI uri = uri(text);
        boolean isCanonical = uri != null
                && uri.getScheme() != null
                && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
        if (!isCanonical) {
            throw new IllegalArgumentException("a canonical URL has a scheme, a host and a path, and nothing else,"
                    + " such as https://mcp.example.com/mcp; not '" + text + "'");
        }
        return uri;
    }

    private static @Nullable URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
