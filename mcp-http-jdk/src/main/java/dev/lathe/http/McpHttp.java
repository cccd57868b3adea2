package dev.lathe.http;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsServer;
import com.sun.net.httpserver.spi.HttpServerProvider;
import dev.lathe.http.endpoint.Endpoint;
import dev.lathe.http.io.ServerDefaults;
import dev.lathe.server.Server;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * An HTTP server that speaks MCP: every revision, on one URL.
 *
 * <pre>{@code
 * McpHttp http = McpHttp.builder(server).port(8080).start();
 * }</pre>
 *
 * <p>{@code GET /health} tells whether it is {@code ready}; with the status 503 it is {@code starting}, which is as
 * long as no token can be verified, or {@code draining}. {@code GET /health/live} tells that the process answers at
 * all. Thread-safe.
 */
public final class McpHttp implements AutoCloseable {

    static final Duration GRACE = Duration.ofSeconds(10);

    private static final int BACKLOG = 1_024;

    private final HttpServer http;
    private final Plant plant;
    private final URI uri;
    private final Optional<ResourceServer> resource;
    private final CountDownLatch closed = new CountDownLatch(1);

    private McpHttp(HttpServer http, Plant plant, URI uri, Optional<ResourceServer> resource) {
        this.http = http;
        this.plant = plant;
        this.uri = uri;
        this.resource = resource;
    }

    /** Begins an HTTP server for this MCP server. */
    public static McpHttpBuilder builder(Server server) {
        return new McpHttpBuilder(server);
    }

    static McpHttp start(McpHttpBuilder builder) throws IOException {
        ServerDefaults.apply();
        InetSocketAddress address = Exposure.checked(builder);
        Map<String, Server> servers = builder.servers();
        Plant plant = new Plant(builder);
        Map<String, Endpoint> routes = new HashMap<>();
        servers.forEach((path, server) -> routes.put(path, plant.endpoint(server)));
        HttpServer http;
        try {
            plant.entry().prepare();
            http = listen(builder, address);
        } catch (IOException | RuntimeException elsewhere) {
            plant.discard();
            throw elsewhere;
        }
        http.createContext("/", new Site(plant.entry(), routes));
        http.setExecutor(builder.server().hosting().threads());
        http.start();
        String scheme = builder.https == null ? "http" : "https";
        return new McpHttp(
                http,
                plant,
                Exposure.uri(scheme, builder.host, http.getAddress(), builder.path()),
                Optional.ofNullable(builder.resource));
    }

    /** Jetty's looks for its address in the wrong place unless it is bound when it is given threads. */
    private static HttpServer listen(McpHttpBuilder builder, InetSocketAddress address) throws IOException {
        HttpServer http = unbound(builder);
        http.bind(address, BACKLOG);
        return http;
    }

    private static HttpServer unbound(McpHttpBuilder builder) throws IOException {
        HttpServerProvider provider = builder.provider == null ? HttpServerProvider.provider() : builder.provider;
        if (builder.https == null) {
            return provider.createHttpServer(null, 0);
        }
        HttpsServer https = provider.createHttpsServer(null, 0);
        https.setHttpsConfigurator(builder.https);
        return https;
    }

    /** Returns where it listens. */
    public InetSocketAddress address() {
        return http.getAddress();
    }

    /** Returns where clients on this machine, or those that know the host by the name given, find the server. */
    public URI uri() {
        return uri;
    }

    /** Returns whose tokens let a caller in, if a token is asked for. */
    public Optional<ResourceServer> resourceServer() {
        return resource;
    }

    /**
     * Lets nobody else in, ends streams of notifications, gives running calls and tasks so long to come to an end, then
     * cancels them, and stops listening. Whoever comes meanwhile gets 503. Once more does no harm.
     */
    public void close(Duration grace) {
        plant.close(grace);
        http.stop(0);
        // The JDK's server forgets a connection that comes while it is stopping, and never closes it but for this.
        http.stop(0);
        closed.countDown();
    }

    /** Waits until it is closed. */
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** Closes with a grace of ten seconds. */
    @Override
    public void close() {
        close(GRACE);
    }
}
