package dev.lathe.http.auth.url;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * What clients call a server (RFC 8707, section 2; RFC 9728, section 1.2; MCP, Authorization, Canonical Server URI).
 */
public final class CanonicalUrl {

    private static final int LONGEST = 2_048;

    private CanonicalUrl() {}

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException when it has more than 2,048 characters, is not {@code https}, or {@code http} on
     *     this machine, has no host, or has anything but these and a path
     */
    public static URI of(String text) {
        try {
            URI uri = new URI(text);
            if (text.length() <= LONGEST
                    && SecureUrl.isSecure(uri)
                    && uri.getRawQuery() == null
                    && uri.normalize().equals(uri)) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Its words are about one character, and not about what is wanted.
        }
        throw new IllegalArgumentException("a canonical URL has a scheme, a host and a path, and nothing else,"
                + " such as https://mcp.example.com/mcp, and only on this machine it may be http; "
                + SecureUrl.not(text));
    }
}
