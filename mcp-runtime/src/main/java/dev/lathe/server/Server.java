package dev.lathe.server;

import dev.lathe.change.Change;
import dev.lathe.change.ChangeBus;
import dev.lathe.change.ListKind;
import dev.lathe.core.AnswerTimeouts;
import dev.lathe.core.CallExecutor;
import dev.lathe.core.CallRules;
import dev.lathe.core.Calls;
import dev.lathe.core.Catalog;
import dev.lathe.core.Changing;
import dev.lathe.core.Extension;
import dev.lathe.core.FeatureTable;
import dev.lathe.core.Filters;
import dev.lathe.core.HandshakeEra;
import dev.lathe.core.ServerInfo;
import dev.lathe.core.Subscriptions;
import dev.lathe.core.Tasks;
import dev.lathe.core.TimeLimit;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureFilter;
import dev.lathe.feature.FeatureKind;
import dev.lathe.feature.Features;
import dev.lathe.feature.Identity;
import dev.lathe.feature.Interceptor;
import dev.lathe.feature.TaskSupport;
import dev.lathe.feature.ToolEntry;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import dev.lathe.seal.KeyRing;
import dev.lathe.seal.Seal;
import dev.lathe.seal.SingleUse;
import dev.lathe.session.Sessions;
import dev.lathe.stateless.StatelessEra;
import dev.lathe.stateless.States;
import dev.lathe.stdio.Stdio;
import dev.lathe.task.LiveTasks;
import dev.lathe.task.TaskStore;
import dev.lathe.wire.Acceptor;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private final StatelessEra stateless;
    private final List<String> spoken;
    private final CallExecutor executor;
    private final CommonMethods common;
    private final Subscriptions subscriptions;
    private final int mostListensAtOnce;
    private final Optional<LiveTasks> tasks;

    private Server(Builder builder) {
        this.name = builder.name;
        this.version = builder.version;
        this.catalog = new Catalog(builder.features, builder.strict);
        this.executor = new CallExecutor(builder.mostCallsAtOnce);
        this.mostListensAtOnce = builder.mostListensAtOnce;
        this.subscriptions = new Subscriptions(builder.changeBus, executor);
        this.tasks = builder.taskStore != null || hasTasks() ? Optional.of(builder.tasks(executor)) : Optional.empty();
        ServerInfo info = new ServerInfo(builder.implementation(), Optional.ofNullable(builder.instructions));
        Filters filters = new Filters(builder.filters);
        CallRules rules = new CallRules(builder.interceptors(), filters, tasks.isPresent() ? tasks.get() : Tasks.NONE);
        this.common = new CommonMethods(catalog, rules, builder.pageSize, builder.caching, builder.readCaching);
        Changing changing = new Changing(catalog, filters, subscriptions, builder.mostSubscribedResources);
        this.sessions = builder.sessions
                ? Optional.of(new Sessions(info, changing, common, builder.timeouts))
                : Optional.empty();
        this.spoken = spoken(sessions);
        this.stateless =
                new StatelessEra(info, changing, common, extensions(), spoken, builder.states(), builder.caching);
    }

    /** Begins a server with the name and version that clients shall see. */
    public static Builder builder(String name, String version) {
        return new Builder(name, version);
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

    /** Opens a connection for one client of a transport that does not know who that is. */
    public Inbound connect() {
        return connect(Identity.NONE);
    }

    /** Opens a connection for one client of a transport that hears of nothing it has not asked for. */
    public Inbound connect(Identity identity) {
        return connect(identity, Outbound.NONE);
    }

    @Override
    public Inbound connect(Outbound outbound) {
        return connect(Identity.NONE, outbound);
    }

    /**
     * Opens a connection for one client of a transport.
     *
     * @param outbound where a client with a session hears of changes
     */
    public Inbound connect(Identity identity, Outbound outbound) {
        EraRouter router = new EraRouter(stateless, sessions, outbound, spoken);
        return new Connection(router, identity, new Calls(executor, mostListensAtOnce));
    }

    /**
     * Adds features behind those there are, and tells the clients that want to hear of it.
     *
     * @throws IllegalArgumentException if two of a kind would have one name; nothing has changed then
     */
    public void add(Features... more) {
        List<ListKind> changed = catalog.add(List.of(more));
        common.follow();
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

    private void publish(List<ListKind> changed) {
        for (ListKind list : changed) {
            subscriptions.publish(new Change.ListChanged(list));
        }
    }

    /**
     * Serves one client on standard input and output until the input ends. {@code System.out} goes to standard error
     * and {@code System.in} is empty from then on: the streams belong to the protocol. A process that a tool starts
     * must not inherit them ({@link ProcessBuilder#inheritIO()}): nothing can keep it from writing between the
     * messages.
     *
     * @return the exit status that says why it ended: 0 when the input did, 141 when nobody reads the answers any more,
     *     2 when the client would not end a line
     */
    public int serveStdio() {
        return Stdio.serve(tasks.isPresent() ? outbound -> new WithTasks(connect(outbound), tasks.get()) : this)
                .status();
    }

    /**
     * Calls a tool as a client would.
     *
     * @return the {@code CallToolResult} of the specification
     * @throws dev.lathe.wire.RpcException if there is no such tool
     */
    public JsonObject call(String tool, JsonObject arguments) {
        return OwnCall.of(connect(), stateless.revisions().get(0), tool, arguments);
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

    private List<Extension> extensions() {
        List<Extension> extensions = new ArrayList<>(Pages.of(catalog.table()));
        if (tasks.isPresent()) {
            extensions.add(tasks.get().extension());
        }
        return extensions;
    }

    private static List<String> spoken(Optional<HandshakeEra.Opener> sessions) {
        List<String> spoken = new ArrayList<>(StatelessEra.REVISIONS);
        if (sessions.isPresent()) {
            spoken.addAll(sessions.get().revisions());
        }
        return spoken;
    }

    /** What a server is made of. Not thread-safe. */
    public static final class Builder {

        private final String name;
        private final String version;
        private final List<Features> features = new ArrayList<>();
        private final List<String> icons = new ArrayList<>();
        private @Nullable String title;
        private @Nullable String description;
        private @Nullable String websiteUrl;
        private @Nullable String instructions;
        private Duration callTimeout = Duration.ofSeconds(60);
        private final List<Interceptor> interceptors = new ArrayList<>();
        private final List<FeatureFilter> filters = new ArrayList<>();
        private Caching caching = Caching.DEFAULT;
        private Caching readCaching = Caching.DEFAULT;
        private AnswerTimeouts timeouts = AnswerTimeouts.DEFAULT;
        private @Nullable Seal seal;
        private @Nullable SingleUse uses;
        private Duration taskTtl = LiveTasks.DEFAULT_TTL;
        private @Nullable TaskStore taskStore;
        private int pageSize = 100;
        private int mostCallsAtOnce = 1024;
        private int mostListensAtOnce = 100;
        private int mostSubscribedResources = 1_000;
        private ChangeBus changeBus = ChangeBus.local();
        private boolean sessions = true;
        private boolean strict;

        private Builder(String name, String version) {
            this.name = name;
            this.version = version;
        }

        /** Sets the name for humans. */
        public Builder title(String text) {
            title = text;
            return this;
        }

        /** Sets what the server is for, in a sentence. */
        public Builder description(String text) {
            description = text;
            return this;
        }

        /** Sets where to read more. */
        public Builder websiteUrl(String url) {
            websiteUrl = url;
            return this;
        }

        /** Sets how to use the server, for a model. */
        public Builder instructions(String text) {
            instructions = text;
            return this;
        }

        /** Adds an icon: the {@code Icon} object of the specification as JSON text. */
        public Builder icon(String json) {
            icons.add(json);
            return this;
        }

        /** Adds features, in the order in which clients shall see them. */
        public Builder features(Features... more) {
            features.addAll(List.of(more));
            return this;
        }

        /** Sets how long a call may take if its tool says nothing else; 60 seconds by default. */
        public Builder callTimeout(Duration limit) {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("the call timeout must be positive, got " + limit);
            }
            callTimeout = limit;
            return this;
        }

        /**
         * Adds something that is done around every use of a feature; the first one added is the outermost. Only the
         * time limit is further out, so that it holds for interceptors too.
         */
        public Builder interceptor(Interceptor interceptor) {
            interceptors.add(interceptor);
            return this;
        }

        /** Adds a filter that hides features from some callers; of several, one that hides a feature is enough. */
        public Builder filter(FeatureFilter filter) {
            filters.add(filter);
            return this;
        }

        /** Sets how long clients may keep the lists of features; not at all by default. */
        public Builder caching(Caching hint) {
            caching = hint;
            return this;
        }

        /** Sets how long clients may keep what they read from resources that do not say it; not at all by default. */
        public Builder readCaching(Caching hint) {
            readCaching = hint;
            return this;
        }

        /**
         * Sets how long a person may take to answer where a call waits for the answer; 300 seconds by default. Where it
         * does not, an answer is good for ten minutes.
         */
        public Builder elicitationTimeout(Duration limit) {
            timeouts = new AnswerTimeouts(limit, timeouts.sampling(), timeouts.roots(), timeouts.others());
            return this;
        }

        /** Sets how long a model may take to answer where a call waits for the answer; 60 seconds by default. */
        public Builder samplingTimeout(Duration limit) {
            timeouts = new AnswerTimeouts(timeouts.elicitation(), limit, timeouts.roots(), timeouts.others());
            return this;
        }

        /** Sets how long a list of roots may take where a call waits for it; 60 seconds by default. */
        public Builder rootsTimeout(Duration limit) {
            timeouts = new AnswerTimeouts(timeouts.elicitation(), timeouts.sampling(), limit, timeouts.others());
            return this;
        }

        /** Sets how long any other request to the client may take; 400 seconds by default. */
        public Builder requestTimeout(Duration limit) {
            timeouts = new AnswerTimeouts(timeouts.elicitation(), timeouts.sampling(), timeouts.roots(), limit);
            return this;
        }

        /**
         * Sets the keys that seal what a client carries from one request to the next. By default a process makes its
         * own, so that nothing it has asked can be answered after a restart; the servers of a fleet share theirs.
         */
        public Builder seal(KeyRing ring) {
            return seal(Seal.of(ring));
        }

        /** Sets what seals that, where ten minutes or 65,536 characters are too few. */
        public Builder seal(Seal own) {
            seal = own;
            return this;
        }

        /** Sets where it is remembered what counts one time; by default, in this process. A fleet shares its memory. */
        public Builder singleUse(SingleUse memory) {
            uses = memory;
            return this;
        }

        /**
         * Sets how long a task is kept, from its creation on; an hour by default. A call that goes on as a task is
         * stopped then, and by no other limit.
         *
         * @throws IllegalArgumentException unless it is a millisecond or more
         */
        public Builder taskTtl(Duration limit) {
            if (limit.toMillis() < 1) {
                throw new IllegalArgumentException("the time to live of a task must be positive, got " + limit);
            }
            taskTtl = limit;
            return this;
        }

        /**
         * Sets where tasks are kept; by default, in this process: see {@link TaskStore#inProcess()}. A server knows
         * tasks if it was built with a tool that becomes one; to add the first such tool later, set a store.
         */
        public Builder taskStore(TaskStore store) {
            taskStore = store;
            return this;
        }

        /** Sets how many features a page of a list has; 100 by default. */
        public Builder pageSize(int most) {
            pageSize = positive(most, "page size");
            return this;
        }

        /** Sets how many calls may run at once; 1,024 by default. A client that sends more has to wait. */
        public Builder mostCallsAtOnce(int most) {
            mostCallsAtOnce = positive(most, "number of calls at once");
            return this;
        }

        /**
         * Sets how many {@code subscriptions/listen} a connection may have open at once; 100 by default. One more is
         * refused.
         */
        public Builder mostListensAtOnce(int most) {
            mostListensAtOnce = positive(most, "number of subscriptions at once");
            return this;
        }

        /**
         * Sets how many resources a session, or one {@code subscriptions/listen}, may subscribe to; 1,000 by default.
         * More are refused.
         */
        public Builder mostSubscribedResources(int most) {
            mostSubscribedResources = positive(most, "number of subscribed resources");
            return this;
        }

        /**
         * Sets what brings changes to the other servers of a fleet, and theirs to this one; nothing does by default.
         */
        public Builder changeBus(ChangeBus bus) {
            changeBus = bus;
            return this;
        }

        /**
         * Lets every tool refuse arguments it does not declare, and say so in its schema; otherwise they are ignored.
         *
         * <p>A tool whose schema speaks of {@code additionalProperties} already is as strict as that, and so is one
         * that declares arguments elsewhere than in {@code properties}.
         */
        public Builder strict() {
            strict = true;
            return this;
        }

        /** Serves revision 2026-07-28 alone: a client that wants a session is told which revisions there are. */
        public Builder statelessOnly() {
            sessions = false;
            return this;
        }

        /**
         * Builds the server.
         *
         * @throws IllegalArgumentException if two features of a kind have one name, or if clients may share what a
         *     filter hides from some of them
         */
        public Server build() {
            if (!filters.isEmpty() && (isPublic(caching) || isPublic(readCaching))) {
                throw new IllegalArgumentException(
                        "a filter hides features from some callers, so nothing may be cached for all: use Caching.Scope.PRIVATE");
            }
            return new Server(this);
        }

        private List<Interceptor> interceptors() {
            List<Interceptor> all = new ArrayList<>();
            all.add(new TimeLimit(callTimeout));
            all.addAll(interceptors);
            return all;
        }

        private static boolean isPublic(Caching hint) {
            return hint.scope() == Caching.Scope.PUBLIC;
        }

        private States states() {
            return new States(Optional.ofNullable(seal), Optional.ofNullable(uses));
        }

        private LiveTasks tasks(CallExecutor executor) {
            return new LiveTasks(taskStore == null ? TaskStore.inProcess() : taskStore, taskTtl, executor);
        }

        private String implementation() {
            JsonWriter json = new JsonWriter().beginObject().name("name").value(name);
            member(json, "title", title);
            member(json, "version", version);
            member(json, "description", description);
            member(json, "websiteUrl", websiteUrl);
            if (!icons.isEmpty()) {
                json.name("icons").beginArray();
                for (String icon : icons) {
                    json.raw(icon);
                }
                json.endArray();
            }
            return json.endObject().toString();
        }

        private static void member(JsonWriter json, String name, @Nullable String value) {
            if (value != null) {
                json.name(name).value(value);
            }
        }

        private static int positive(int number, String what) {
            if (number < 1) {
                throw new IllegalArgumentException("the " + what + " must be at least 1, got " + number);
            }
            return number;
        }
    }
}
