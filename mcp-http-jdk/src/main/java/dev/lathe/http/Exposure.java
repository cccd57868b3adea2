package dev.lathe.http;

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
            if (!builder.isGuarded()) {
                throw new IllegalStateException(
                        "'" + builder.host
                                + "' lets other machines in; set resourceServer() or authentication(), or withoutAuthentication() on purpose");
            }
            if (builder.hosts().isEmpty()) {
                throw new IllegalStateException("'" + builder.host
                        + "' is reached by names that are not known here; set allowedHosts() to those clients use");
            }
        }
        return new InetSocketAddress(address, builder.port);
    }

    static URI uri(String scheme, String host, InetSocketAddress address, String path) {
        String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return URI.create(scheme + "://" + name + ":" + address.getPort() + path);
    }
}
