package dev.lathe.http;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.spi.HttpServerProvider;
import dev.lathe.http.auth.gate.TokenGate;
import dev.lathe.http.endpoint.EndpointRules;
import dev.lathe.http.event.HttpListener;
import dev.lathe.http.session.SessionRules;
import dev.lathe.http.session.StreamRules;
import dev.lathe.server.Server;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an HTTP server is made of. Every limit has a default that protects, and an answer that names it. Not
 * thread-safe.
 */
public final class McpHttpBuilder {

    private final Server server;
    private String path = "/mcp";
    private final Map<String, Server> others = new LinkedHashMap<>();

    String host = "127.0.0.1";
    int port;

    private final List<String> allowedHosts = new ArrayList<>();
    final List<String> allowedOrigins = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private boolean isToldByFilters;
    private boolean isOpenOnPurpose;

    @Nullable
    ResourceServer resource;

    @Nullable
    HttpsConfigurator https;

    @Nullable
    HttpServerProvider provider;

    HttpListener listener = HttpListener.none();

    int mostUrlChars = 8_192;
    int mostHeaders = 100;
    int mostCallsAtOnce = 1_024;
    int mostCallsPerCaller = 256;
    int mostStreams = 10_000;
    int mostStreamsPerCaller = 1_000;
    Duration writeTimeout = Duration.ofSeconds(10);

    private int mostBodyBytes = 4 << 20;
    private Duration bodyTimeout = Duration.ofSeconds(10);
    private Duration keepAlive = Duration.ofSeconds(5);
    private Optional<Duration> reconnectAfter = Optional.empty();
    private Duration retry = Duration.ofSeconds(1);
    private boolean sessions = true;
    private int mostSessions = SessionRules.DEFAULT.most();
    private int mostSessionsPerPrincipal = SessionRules.DEFAULT.mostPerPrincipal();
    private Duration sessionIdle = SessionRules.DEFAULT.idle();
    private boolean lenientAccept;

    McpHttpBuilder(Server server) {
        this.server = server;
    }

    /** Sets the path of the server; {@code /mcp} by default. A request's path must be this, character by character. */
    public McpHttpBuilder path(String own) {
        path = checked(own);
        return this;
    }

    /** Serves another server on the same port, under a path of its own. */
    public McpHttpBuilder server(String otherPath, Server other) {
        others.put(checked(otherPath), other);
        return this;
    }

    /**
     * Sets the address to listen at; {@code 127.0.0.1} by default. Beyond this machine, there must be a
     * {@link #resourceServer}, an {@link #authentication}, or the word that there is none on purpose, and the names
     * that clients use must be listed: see {@link #allowedHosts}.
     */
    public McpHttpBuilder host(String name) {
        host = name;
        return this;
    }

    /** Sets the port; by default, and for 0, any that is free: see {@link McpHttp#address}. */
    public McpHttpBuilder port(int number) {
        port = number;
        return this;
    }

    /**
     * Adds names that clients may call the server by, such as {@code mcp.example.com} or, with that port only,
     * {@code mcp.example.com:8443}; others get 403. On this machine {@code localhost}, {@code 127.0.0.1} and
     * {@code [::1]} always are. With other names the server is there for other machines, perhaps behind a proxy, and
     * must be protected as at another {@link #host}.
     */
    public McpHttpBuilder allowedHosts(String... names) {
        allowedHosts.addAll(List.of(names));
        return this;
    }

    /**
     * Adds origins whose pages may call the server, such as {@code https://app.example.com}: a browser on any other
     * page gets 403. They also get the headers by which their pages may read the answers (CORS).
     */
    public McpHttpBuilder allowedOrigins(String... origins) {
        allowedOrigins.addAll(List.of(origins));
        return this;
    }

    /**
     * Adds a filter that finds out who sends a request, and lets nobody pass of whom it does not know that. It hands on
     * an {@link dev.lathe.http.auth.AuthenticatedExchange}: a request that comes without is answered with 500.
     */
    public McpHttpBuilder authentication(Filter filter) {
        isToldByFilters = true;
        return filter(filter);
    }

    /**
     * Lets in only who has a token for this resource, and tells the others where to get one (Authorization). Clients
     * may call the server by the host of its canonical URL. Takes the place of one set before.
     */
    public McpHttpBuilder resourceServer(ResourceServer own) {
        resource = own;
        return this;
    }

    /**
     * Adds a filter. Filters come after the guard and the {@link #resourceServer}, in the order they were added, and in
     * front of every MCP route.
     */
    public McpHttpBuilder filter(Filter filter) {
        filters.add(filter);
        return this;
    }

    /** Says that whoever reaches the address may use the server, beyond this machine too. */
    public McpHttpBuilder withoutAuthentication() {
        isOpenOnPurpose = true;
        return this;
    }

    /** Serves HTTPS. */
    public McpHttpBuilder https(HttpsConfigurator configurator) {
        https = configurator;
        return this;
    }

    /** Sets whose HTTP server it is; by default {@link HttpServerProvider#provider}, which is the JDK's. */
    public McpHttpBuilder provider(HttpServerProvider own) {
        provider = own;
        return this;
    }

    /** Sets who hears what happens. */
    public McpHttpBuilder listener(HttpListener own) {
        listener = own;
        return this;
    }

    /**
     * Serves clients of the revisions with a handshake without keeping a session for them. They cannot be asked
     * anything then, nor told of changes; any process of a fleet can serve any of their requests.
     */
    public McpHttpBuilder stateless() {
        sessions = false;
        return this;
    }

    /** Lets a POST pass that has no {@code Accept}; by default it gets 406, since a client must send one. */
    public McpHttpBuilder lenientAccept() {
        lenientAccept = true;
        return this;
    }

    /** Sets how many bytes a body may have; 4 MiB by default. A longer one gets 413. */
    public McpHttpBuilder mostBodyBytes(int most) {
        mostBodyBytes = positive(most, "number of bytes of a body");
        return this;
    }

    /** Sets how many characters the target of a request may have; 8,192 by default. A longer one gets 414. */
    public McpHttpBuilder mostUrlChars(int most) {
        mostUrlChars = positive(most, "number of characters of a URL");
        return this;
    }

    /** Sets how many header lines a request may have; 100 by default. One with more gets 431. */
    public McpHttpBuilder mostHeaders(int most) {
        mostHeaders = positive(most, "number of headers");
        return this;
    }

    /**
     * Sets how many requests may be served at once; 1,024 by default. One more gets 503, unless it brings an answer or
     * a notification: that could be what the others wait for.
     */
    public McpHttpBuilder mostCallsAtOnce(int most) {
        mostCallsAtOnce = positive(most, "number of calls at once");
        return this;
    }

    /**
     * Sets how many requests of one caller may be served at once; 256 by default. One more gets 429. A caller is a
     * principal or, where nobody authenticates, an address.
     */
    public McpHttpBuilder mostCallsPerCaller(int most) {
        mostCallsPerCaller = positive(most, "number of calls of one caller");
        return this;
    }

    /**
     * Sets how many streams may be open at once, of subscriptions and sessions; 10,000 by default. One more gets 503.
     */
    public McpHttpBuilder mostStreams(int most) {
        mostStreams = positive(most, "number of streams");
        return this;
    }

    /** Sets how many streams one caller may have open at once; 1,000 by default. One more gets 429. */
    public McpHttpBuilder mostStreamsPerCaller(int most) {
        mostStreamsPerCaller = positive(most, "number of streams of one caller");
        return this;
    }

    /**
     * Sets how many sessions there may be; 10,000 by default. Beyond, an idle one goes, or {@code initialize} gets 503.
     */
    public McpHttpBuilder mostSessions(int most) {
        mostSessions = positive(most, "number of sessions");
        return this;
    }

    /** Sets how many sessions one principal may have; 16 by default. Beyond, the one idle for longest goes, or 503. */
    public McpHttpBuilder mostSessionsPerPrincipal(int most) {
        mostSessionsPerPrincipal = positive(most, "number of sessions of one principal");
        return this;
    }

    /** Sets how long a session lasts that nobody uses; 30 minutes by default. */
    public McpHttpBuilder sessionIdle(Duration limit) {
        sessionIdle = positive(limit, "idle time of a session");
        return this;
    }

    /** Sets how long a body may take to arrive; 10 seconds by default. A slower one gets 408. */
    public McpHttpBuilder bodyTimeout(Duration limit) {
        bodyTimeout = positive(limit, "time for a body");
        return this;
    }

    /** Sets how long a client may take for what it is sent; 10 seconds by default. A slower one is disconnected. */
    public McpHttpBuilder writeTimeout(Duration limit) {
        writeTimeout = positive(limit, "time for a write");
        return this;
    }

    /** Sets how long a stream may be silent; 5 seconds by default. Then a comment shows whether its client is there. */
    public McpHttpBuilder keepAlive(Duration interval) {
        keepAlive = positive(interval, "time between signs of life");
        return this;
    }

    /**
     * Sets how long a connection lasts that a client with a session listens by, and how long that client waits before
     * it comes back for the rest; connections last as long as there is something to say, by default.
     */
    public McpHttpBuilder reconnectAfter(Duration limit, Duration wait) {
        reconnectAfter = Optional.of(positive(limit, "time for a connection"));
        retry = wait;
        return this;
    }

    /**
     * Listens, and serves from now on.
     *
     * @throws IOException if it cannot listen there
     * @throws IllegalStateException if that would let in whom nobody knows: see {@link #host} and {@link #allowedHosts}
     */
    public McpHttp start() throws IOException {
        return McpHttp.start(this);
    }

    /**
     * Returns a handler for a server of the user's own, which serves the one path of its context. A context for
     * {@code /health}, or for {@code /.well-known/oauth-protected-resource}, may have the same handler.
     *
     * @throws IllegalStateException if that would let in whom nobody knows: see {@link #allowedHosts}
     */
    public McpHandler handler() {
        if (!others.isEmpty()) {
            throw new IllegalStateException("a handler serves one server; make another handler for the other one");
        }
        return new McpHandler(this);
    }

    Server server() {
        return server;
    }

    Map<String, Server> servers() {
        Map<String, Server> all = new LinkedHashMap<>(others);
        if (all.put(path, server) != null) {
            throw new IllegalStateException("two servers have the path '" + path + "'");
        }
        if (all.size() > 1 && resource != null && resource.takesProofs()) {
            throw new IllegalStateException("proofs are for one URL; serve '" + path + "' alone, or without proofs");
        }
        return all;
    }

    String path() {
        return path;
    }

    /** Tells whether it is settled who may come in. */
    boolean isSettled() {
        return isToldByFilters || isOpenOnPurpose || resource != null;
    }

    /** Returns the names that clients may call the server by. */
    List<String> hosts() {
        List<String> hosts = new ArrayList<>(allowedHosts);
        if (resource != null) {
            hosts.add(resource.canonicalUrl().getRawAuthority());
        }
        return hosts;
    }

    /** Returns what tells clients where to get a token. */
    Optional<Discovery> discovery() {
        List<Server> all = new ArrayList<>(servers().values());
        return Optional.ofNullable(resource).map(own -> own.discovery(() -> scopes(all)));
    }

    private static Set<String> scopes(List<Server> servers) {
        Set<String> scopes = new HashSet<>();
        servers.forEach(one -> scopes.addAll(one.hosting().scopes()));
        return scopes;
    }

    /** Returns what finds out who sends a request. */
    Reception reception() {
        Optional<TokenGate> gate = Optional.ofNullable(resource).map(ResourceServer::gate);
        return new Reception(gate, List.copyOf(filters), isToldByFilters);
    }

    EndpointRules rules() {
        SessionRules own = new SessionRules(
                mostSessions,
                mostSessionsPerPrincipal,
                sessionIdle,
                SessionRules.DEFAULT.evictable(),
                StreamRules.DEFAULT);
        return new EndpointRules(
                mostBodyBytes,
                bodyTimeout,
                keepAlive,
                reconnectAfter,
                retry,
                sessions ? Optional.of(own) : Optional.empty(),
                Optional.ofNullable(resource).map(ResourceServer::challenge),
                lenientAccept);
    }

    private static String checked(String path) {
        if (!path.matches("/[A-Za-z0-9._~/-]*")) {
            throw new IllegalArgumentException(
                    "a path begins with '/' and has letters, digits and '._~-/' only, got '" + path + "'");
        }
        if (Health.isAt(path) || path.startsWith("/.well-known/")) {
            throw new IllegalArgumentException("'" + path + "' has a meaning of its own; take another");
        }
        return path;
    }

    private static int positive(int number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException("the " + what + " must be at least 1, got " + number);
        }
        return number;
    }

    private static Duration positive(Duration time, String what) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("the " + what + " must be positive, got " + time);
        }
        return time;
    }
}
