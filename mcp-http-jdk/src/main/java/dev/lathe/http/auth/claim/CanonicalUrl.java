package dev.lathe.http.auth.claim;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

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
        try {
            URI uri = new URI(text);
            if (isCanonical(uri)) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Its words are about one character, and not about what is wanted.
        }
        throw new IllegalArgumentException("a canonical URL has a scheme, a host and a path, and nothing else,"
                + " such as https://mcp.example.com/mcp; not '" + text + "'");
    }

    private static boolean isCanonical(URI uri) {
        return uri.getScheme() != null
                && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }
}
