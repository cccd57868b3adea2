package dev.lathe.http.guard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** What a machine calls itself, and nobody else can call it. */
final class Loopback {

    static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    private Loopback() {}

    /** Tells whether a request has come in by an address that only this machine can send to. */
    static boolean isHome(InetSocketAddress local) {
        InetAddress address = local.getAddress();
        return address != null && address.isLoopbackAddress();
    }
}
