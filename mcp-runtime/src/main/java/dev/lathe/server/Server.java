package dev.lathe.server;

import dev.lathe.change.Change;
import dev.lathe.change.ListKind;
import dev.lathe.core.CallExecutor;
import dev.lathe.core.CallRules;
import dev.lathe.core.Calls;
import dev.lathe.core.Catalog;
import dev.lathe.core.Changing;
import dev.lathe.core.DeclaredSecrets;
import dev.lathe.core.Extension;
import dev.lathe.core.FeatureTable;
import dev.lathe.core.Filters;
import dev.lathe.core.HandshakeEra;
import dev.lathe.core.ServerInfo;
import dev.lathe.core.Subscriptions;
import dev.lathe.core.Tasks;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureKind;
import dev.lathe.feature.Features;
import dev.lathe.feature.Identity;
import dev.lathe.feature.TaskSupport;
import dev.lathe.feature.ToolEntry;
import dev.lathe.json.JsonObject;
import dev.lathe.session.Sessions;
import dev.lathe.stateless.Revision;
import dev.lathe.stdio.Stdio;
import dev.lathe.task.LiveTasks;
import dev.lathe.wire.Acceptor;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An MCP server: features, and the clients of every revision it serves them to. Thread-safe.
 *
 * <pre>{@code
 * Server server = Server.builder("notes", "1.0.0").features(NotesFeatures.of(new Notes(store))).build();
 * server.serveStdio();
 * }</pre>
 */
public final class Server implements Acceptor {

    private final String name;
    private final String version;
    private final Catalog catalog;
    private final Optional<HandshakeEra.Opener> sessions;
    private final StatelessEras stateless;
    private final List<String> spoken;
    private final CallExecutor executor;
    private final CommonMethods common;
    private final Lookup lookup;
    private final DeclaredSecrets secrets;
    private final Subscriptions subscriptions;
    private final int mostListensAtOnce;
    private final Optional<LiveTasks> tasks;

    Server(ServerBuilder builder) {
        this.name = builder.implementation.name;
        this.version = builder.implementation.version;
        this.catalog = new Catalog(builder.features, builder.strict);
        this.executor = new CallExecutor(builder.mostCallsAtOnce);
        this.mostListensAtOnce = builder.mostListensAtOnce;
        this.subscriptions = new Subscriptions(builder.changeBus, executor);
        this.tasks = builder.taskStore != null || hasTasks() ? Optional.of(builder.tasks(executor)) : Optional.empty();
        ServerInfo info = new ServerInfo(builder.implementation.json(), Optional.ofNullable(builder.instructions));
        Filters filters = new Filters(builder.filters);
        this.secrets = new DeclaredSecrets(builder.secrets);
        secrets.check(catalog.table());
        CallRules rules =
                new CallRules(builder.interceptors(), filters, tasks.isPresent() ? tasks.get() : Tasks.NONE, secrets);
        this.common = new CommonMethods(catalog, rules, builder.pageSize, builder.caching, builder.readCaching);
        this.lookup = new Lookup(catalog, filters);
        Changing changing = new Changing(catalog, filters, subscriptions, builder.mostSubscribedResources);
        this.sessions = builder.sessions
                ? Optional.of(new Sessions(info, changing, common, builder.timeouts))
                : Optional.empty();
        this.spoken = spoken(sessions);
        List<Extension> extensions = extensions(filters, builder);
        this.stateless =
                new StatelessEras(info, changing, common, extensions, spoken, builder.states(), builder.caching);
    }

    /** Begins a server with the name and version that clients shall see. */
    public static ServerBuilder builder(String name, String version) {
        return new ServerBuilder(name, version);
    }

    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    /**
     * Returns the definition of each feature as JSON text: tools, prompts, resources and templates, as lists have them.
     */
    public List<String> definitions() {
        FeatureTable table = catalog.table();
        List<String> definitions = new ArrayList<>();
        for (FeatureKind kind : FeatureKind.values()) {
            for (FeatureTable.Offer<? extends Entry> offer : table.all(kind)) {
                definitions.add(offer.entry().definition());
            }
        }
        return definitions;
    }

    /** Opens a connection for one client of a transport that does not know who that is: {@link Identity#ANONYMOUS}. */
    public Inbound connect() {
        return connect(Identity.ANONYMOUS);
    }

    /** Opens a connection for one client of a transport that hears of nothing it has not asked for. */
    public Inbound connect(Identity identity) {
        return connect(identity, Outbound.NONE);
    }

    /** Opens a connection for one client of a transport that does not know who that is: {@link Identity#ANONYMOUS}. */
    @Override
    public Inbound connect(Outbound outbound) {
        return connect(Identity.ANONYMOUS, outbound);
    }

    /**
     * Opens a connection for one client of a transport.
     *
     * @param outbound where a client with a session hears of changes
     */
    public Inbound connect(Identity identity, Outbound outbound) {
        EraRouter router = new EraRouter(stateless, sessions, outbound, spoken);
        Calls calls = new Calls(executor, executor.onThreadsOfTheirOwn(), mostListensAtOnce);
        return new Connection(router, lookup, identity, calls);
    }

    /** Returns this server for a transport that has a thread for each message, and knows which belong together. */
    public Hosting hosting() {
        return new Hosting(stateless, sessions, spoken, lookup, executor, mostListensAtOnce);
    }

    /**
     * Ends what no connection ends: tasks may go on for so long, then they are cancelled. To be called by whoever has
     * opened connections, after the last one is closed; {@link #serveStdio} does it by itself.
     *
     * @param graceMillis how long to wait, in milliseconds
     */
    public void close(long graceMillis) {
        if (tasks.isPresent()) {
            tasks.get().close(graceMillis);
        }
    }

    /**
     * Adds features behind those there are, and tells the clients that want to hear of it.
     *
     * @throws IllegalArgumentException if two of a kind would have one name; nothing has changed then
     */
    public void add(Features... more) {
        List<ListKind> changed = catalog.add(List.of(more));
        common.follow();
        secrets.check(FeatureTable.of(List.of(more)));
        publish(changed);
    }

    /**
     * Removes the features of these objects, as far as the server has them, and tells the clients that want to hear of
     * it. Whoever is using one of them now is served to the end. A list without any features left is empty; its methods
     * and the word that there is such a list stay, since clients have been told of them.
     */
    public void remove(Features... these) {
        publish(catalog.remove(List.of(these)));
    }

    /**
     * Tells the clients that have subscribed to the resource that it has other contents now. May be called as often as
     * it has: a client that is slow to listen is told once of what has happened meanwhile. Waits for no client.
     *
     * @param uri the URI as clients write it
     */
    public void resourceUpdated(String uri) {
        subscriptions.publish(new Change.ResourceUpdated(uri));
    }

    /** Every list gets its word; that the bus has not taken one is told in the end. */
    private void publish(List<ListKind> changed) {
        RuntimeException untold = null;
        for (ListKind list : changed) {
            try {
                subscriptions.publish(new Change.ListChanged(list));
            } catch (RuntimeException failure) {
                untold = failure;
            }
        }
        if (untold != null) {
            throw untold;
        }
    }

    /**
     * Serves one client on standard input and output until the input ends: whoever has started the process, who may use
     * every feature. {@code System.out} goes to standard error and {@code System.in} is empty from then on: the streams
     * belong to the protocol. A process that a tool starts must not inherit them ({@link ProcessBuilder#inheritIO()}):
     * nothing can keep it from writing between the messages.
     *
     * @return the exit status that says why it ended: 0 when the input did, 141 when nobody reads the answers any more,
     *     2 when the client would not end a line
     */
    public int serveStdio() {
        Acceptor door = new OwnersDoor(this);
        return Stdio.serve(tasks.isPresent() ? new WithTasks.Opener(door, tasks.get()) : door)
                .status();
    }

    /**
     * Calls a tool as a client of whoever has started the process would.
     *
     * @return the {@code CallToolResult} of the specification
     * @throws dev.lathe.wire.RpcException if there is no such tool
     */
    public JsonObject call(String tool, JsonObject arguments) {
        return OwnCall.of(connect(Identity.OWNER), spoken.get(0), tool, arguments);
    }

    /** Tells whether calls of any tool become tasks; without, there is nothing to know of them. */
    private boolean hasTasks() {
        for (FeatureTable.Offer<ToolEntry> tool : catalog.table().tools()) {
            if (tool.entry().task() != TaskSupport.NEVER) {
                return true;
            }
        }
        return false;
    }

    private List<Extension> extensions(Filters filters, ServerBuilder builder) {
        List<Extension> extensions = new ArrayList<>(Pages.of(catalog.table()));
        if (!catalog.table().skills().isEmpty()) {
            extensions.add(Skills.of(catalog, filters, builder.pageSize, builder.caching));
        }
        if (tasks.isPresent()) {
            extensions.add(tasks.get().extension());
        }
        return extensions;
    }

    private static List<String> spoken(Optional<HandshakeEra.Opener> sessions) {
        List<String> spoken = new ArrayList<>(Revision.dates());
        if (sessions.isPresent()) {
            spoken.addAll(sessions.get().revisions());
        }
        return spoken;
    }
}
