package dev.lathe.http.io;

import java.util.Map;
import java.util.Properties;

/**
 * System properties of the JDK's server, which has no other settings. It reads them when its classes load, so they are
 * set before that; those that the user has set stay. Other servers do not know them.
 */
public final class ServerDefaults {

    private static final Map<String, String> DEFAULTS = Map.of(
            // Without it a small response may wait 40 ms for the acknowledgement of the last.
            "sun.net.httpserver.nodelay", "true",
            // Seconds, whatever its documentation says: from the first byte of a request to the last of its body.
            "sun.net.httpserver.maxReqTime", "15",
            // Those above are closed after each response.
            "sun.net.httpserver.maxIdleConnections", "1000",
            // Milliseconds between two looks for connections that are idle.
            "sun.net.httpserver.clockTick", "5000",
            // Names. Above it the connection is closed without a word, so the guard has a lower limit.
            "sun.net.httpserver.maxReqHeaders", "128",
            // Bytes in all, and 32 for each line.
            "sun.net.httpserver.maxReqHeaderSize", "32768");

    private static final String MAX_CONNECTIONS = "jdk.httpserver.maxConnections";

    private ServerDefaults() {}

    /** Sets what is not set. To be called before anything of {@code com.sun.net.httpserver} is used. */
    public static void apply() {
        apply(System.getProperties(), FileLimit.ofProcess());
    }

    static void apply(Properties properties, int openFiles) {
        DEFAULTS.forEach(properties::putIfAbsent);
        properties.putIfAbsent(MAX_CONNECTIONS, String.valueOf(connections(openFiles)));
    }

    /** Some files are for others; a server that has none left cannot even turn anybody away. */
    private static int connections(int openFiles) {
        return Math.min(12_000, Math.max(openFiles - 256, openFiles / 2));
    }
}
