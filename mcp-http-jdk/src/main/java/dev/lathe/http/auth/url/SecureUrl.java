package dev.lathe.http.auth.url;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * Where whoever listens on the way can neither read nor write: {@code https}, or this machine (OAuth 2.1, section 1.5).
 */
public final class SecureUrl {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private static final int LONGEST = 256;

    private SecureUrl() {}

    /** Refuses all others. */
    public static void check(String what, String url) {
        if (url.length() > LONGEST || !isSecure(url)) {
            throw new IllegalArgumentException(
                    what + " must have an https URL of up to " + LONGEST + " characters, " + not(url));
        }
    }

    /** Says which URL was refused, unless it has a user: there may be a password. */
    static String not(String url) {
        return url.indexOf('@') < 0 ? "not '" + url + "'" : "and no user";
    }

    private static boolean isSecure(String url) {
        try {
            return isSecure(new URI(url));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static boolean isSecure(URI url) {
        return url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawFragment() == null
                && ("https".equalsIgnoreCase(url.getScheme())
                        || "http".equalsIgnoreCase(url.getScheme())
                                && LOOPBACK.matcher(url.getHost()).matches());
    }
}
