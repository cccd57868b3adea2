package dev.lathe.http;

import dev.lathe.http.guard.Hosts;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Where a server may be reached, and whether that is safe. */
final class Exposure {

    private Exposure() {}

    /**
     * Returns the address to listen at.
     *
     * @throws IllegalStateException if anybody could use the server from there, and nobody has said that he may
     */
    static InetSocketAddress checked(McpHttpBuilder builder) throws UnknownHostException {
        InetAddress address = InetAddress.getByName(builder.host);
        if (!address.isLoopbackAddress()) {
            if (!builder.isSettled()) {
                throw unsettled("'" + builder.host + "' lets other machines in");
            }
            if (builder.hosts().isEmpty()) {
                throw new IllegalStateException("'" + builder.host
                        + "' is reached by names that are not known here; set allowedHosts() to those clients use");
            }
        }
        checkNames(builder);
        return new InetSocketAddress(address, builder.port);
    }

    /**
     * Checks the names by which clients call a server: who lets them use one that this machine does not call itself has
     * clients elsewhere, even if a proxy stands between.
     *
     * @throws IllegalStateException as {@link #checked} does
     */
    static void checkNames(McpHttpBuilder builder) {
        if (!builder.isSettled() && Hosts.of(builder.hosts()).nameOthers()) {
            throw unsettled("allowedHosts() lets other machines in");
        }
    }

    private static IllegalStateException unsettled(String what) {
        return new IllegalStateException(
                what + "; set resourceServer() or authentication(), or withoutAuthentication() on purpose");
    }

    static URI uri(String scheme, String host, InetSocketAddress address, String path) {
        String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return URI.create(scheme + "://" + name + ":" + address.getPort() + path);
    }
}
