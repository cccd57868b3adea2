package dev.lathe.http.corpus;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * How the server of a JDK reads requests. Each is named after a version that was measured, and known by one request.
 */
enum JdkParser {

    /** Strict about control characters, hosts and lengths of chunks. */
    HARDENED("17.0.21.1"),

    /** As it always was. */
    LENIENT("25.0.3");

    private static final String PROBE =
            "GET /health HTTP/1.1\\r\\nHost: localhost\\r\\nX-One: 1\\rX-Two: 2\\r\\n\\r\\n";

    private final String version;

    JdkParser(String version) {
        this.version = version;
    }

    /** Returns the JDK whose column of the tables holds. */
    String version() {
        return version;
    }

    /** Finds out by a carriage return that ends no line. */
    static JdkParser of(InetSocketAddress server) throws IOException {
        try (Wire wire = new Wire(server)) {
            wire.send(Escapes.bytes(PROBE));
            Optional<Answer> answer = wire.next(false);
            return answer.isPresent() && answer.get().status() == 200 ? LENIENT : HARDENED;
        }
    }
}
