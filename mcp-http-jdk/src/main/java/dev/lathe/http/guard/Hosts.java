package dev.lathe.http.guard;

import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which names a request may call this server by, in {@code Host}. A page whose own name was made to point here calls it
 * by that name (DNS rebinding), and so gives itself away.
 *
 * <p>{@code localhost}, {@code 127.0.0.1} and {@code [::1]} are allowed with any port when a request comes in by a
 * loopback address. Everything else must be listed.
 *
 * <p>Immutable, hence safe for use by threads.
 */
public final class Hosts {

    private final Set<Authority> listed;

    private Hosts(Set<Authority> listed) {
        this.listed = listed;
    }

    /**
     * Allows the listed names in addition: {@code "example.com"} with any port or none, {@code "example.com:8443"} with
     * this one said, {@code "[2001:db8::1]"} spelled like that. Case does not count.
     *
     * @throws IllegalArgumentException if an entry is none of these
     */
    public static Hosts of(Collection<String> listed) {
        return new Hosts(listed.stream().map(Hosts::read).collect(Collectors.toUnmodifiableSet()));
    }

    /** Tells whether one of these names is more than what this machine calls itself. */
    public boolean nameOthers() {
        return listed.stream().anyMatch(host -> !Loopback.NAMES.contains(host.name()));
    }

    boolean allow(Authority host, InetSocketAddress local) {
        return listed.contains(host)
                || listed.contains(host.withoutPort())
                || Loopback.NAMES.contains(host.name()) && Loopback.isHome(local);
    }

    private static Authority read(String entry) {
        return Authority.of(entry)
                .orElseThrow(() -> new IllegalArgumentException("'" + entry
                        + "' is no allowed host; write 'example.com', 'example.com:8443' or '[::1]', one by one"));
    }
}
