package dev.lathe.http.auth.jwt;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a proof is for: a URL without its query and fragment, in the one form that all texts of it have (RFC 9449,
 * section 4.3, number 9; RFC 3986, sections 6.2.2 and 6.2.3).
 */
record ProofTarget(String url) {

    private static final int LONGEST = 2_048;
    private static final Pattern ENCODED = Pattern.compile("%(\\p{XDigit}{2})");

    /** Reads a URL; empty if it is none of the web. */
    static Optional<ProofTarget> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<ProofTarget> of(URI uri) {
        if (uri.getScheme() == null || uri.getHost() == null || uri.getRawUserInfo() != null) {
            return Optional.empty();
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            return Optional.empty();
        }
        int usual = scheme.equals("https") ? 443 : 80;
        int port = uri.getPort() < 0 ? usual : uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : plain(uri.normalize().getRawPath());
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return Optional.of(new ProofTarget(scheme + "://" + host + ":" + port + path));
    }

    /** Returns a path with nothing encoded that need not be, and the rest in capitals (RFC 3986, section 6.2.2). */
    private static String plain(String path) {
        return ENCODED.matcher(path)
                .replaceAll(found -> plain(found.group(1), (char) Integer.parseInt(found.group(1), 16)));
    }

    private static String plain(String hex, char encoded) {
        boolean isUnreserved = encoded < 128 && (Character.isLetterOrDigit(encoded) || "-._~".indexOf(encoded) >= 0);
        return isUnreserved ? String.valueOf(encoded) : "%" + hex.toUpperCase(Locale.ROOT);
    }
}
