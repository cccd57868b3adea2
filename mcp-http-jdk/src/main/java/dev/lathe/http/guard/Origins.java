package dev.lathe.http.guard;

import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which web pages may call this server, by their {@code Origin}. Whoever sends none is no page and may.
 *
 * <p>The server's own pages may when a request comes in by a loopback address: {@code http} or {@code https}, a
 * loopback name, and the port of the server. Everything else must be listed; {@code null} cannot be.
 *
 * <p>Immutable, hence safe for use by threads.
 */
public final class Origins {

    private static final Pattern SYNTAX = Pattern.compile("([a-z][a-z0-9+.-]*)://(.+)");

    private final Set<String> listed;

    private Origins(Set<String> listed) {
        this.listed = listed;
    }

    /**
     * Allows the listed origins in addition, each exactly as browsers send it: {@code "https://app.example"}.
     *
     * @throws IllegalArgumentException if an entry is nothing that a browser would send
     */
    public static Origins of(Collection<String> listed) {
        listed.forEach(Origins::check);
        return new Origins(Set.copyOf(listed));
    }

    boolean areListed() {
        return !listed.isEmpty();
    }

    boolean list(String origin) {
        return listed.contains(origin);
    }

    boolean allow(String origin, InetSocketAddress local) {
        return list(origin) || Loopback.isHome(local) && isOwn(origin, local.getPort());
    }

    private static boolean isOwn(String origin, int port) {
        return isOwn(origin, "http", port) || isOwn(origin, "https", port);
    }

    private static boolean isOwn(String origin, String scheme, int port) {
        String end = port == defaultPort(scheme) ? "" : ":" + port;
        return Loopback.NAMES.stream().anyMatch(name -> origin.equals(scheme + "://" + name + end));
    }

    private static int defaultPort(String scheme) {
        return switch (scheme) {
            case "http" -> 80;
            case "https" -> 443;
            default -> Authority.NO_PORT;
        };
    }

    /** An entry that no browser sends would look as if it allowed something. */
    private static void check(String entry) {
        Matcher parts = SYNTAX.matcher(entry);
        if (!parts.matches() || !isSent(parts.group(1), parts.group(2))) {
            throw new IllegalArgumentException("'" + entry
                    + "' is no origin as browsers send it; write 'https://app.example' or 'https://app.example:8443',"
                    + " in lower case, without a path, and without the port that goes without saying");
        }
    }

    private static boolean isSent(String scheme, String authority) {
        int usual = defaultPort(scheme);
        if (usual != Authority.NO_PORT && !authority.equals(authority.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return Authority.of(authority)
                .filter(it -> it.port() == Authority.NO_PORT || it.port() != usual)
                .isPresent();
    }
}
