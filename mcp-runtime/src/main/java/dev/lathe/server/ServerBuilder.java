package dev.lathe.server;

import dev.lathe.change.ChangeBus;
import dev.lathe.core.AnswerTimeouts;
import dev.lathe.core.CallExecutor;
import dev.lathe.core.TimeLimit;
import dev.lathe.feature.Caching;
import dev.lathe.feature.FeatureFilter;
import dev.lathe.feature.Features;
import dev.lathe.feature.Interceptor;
import dev.lathe.seal.KeyRing;
import dev.lathe.seal.Seal;
import dev.lathe.seal.SingleUse;
import dev.lathe.secret.Secrets;
import dev.lathe.stateless.States;
import dev.lathe.task.LiveTasks;
import dev.lathe.task.TaskStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a server is made of. Not thread-safe. */
public final class ServerBuilder {

    final Implementation implementation;
    final List<Features> features = new ArrayList<>();

    @Nullable
    String instructions;

    private Duration callTimeout = Duration.ofSeconds(60);
    private final List<Interceptor> interceptors = new ArrayList<>();
    final List<FeatureFilter> filters = new ArrayList<>();
    Caching caching = Caching.DEFAULT;
    Caching readCaching = Caching.DEFAULT;
    AnswerTimeouts timeouts = AnswerTimeouts.DEFAULT;
    private @Nullable Seal seal;
    private @Nullable SingleUse uses;
    private Duration taskTtl = LiveTasks.DEFAULT_TTL;

    @Nullable
    TaskStore taskStore;

    Secrets secrets = Secrets.ofEnvironment();
    int pageSize = 100;
    int mostCallsAtOnce = 1024;
    int mostListensAtOnce = 100;
    int mostSubscribedResources = 1_000;
    ChangeBus changeBus = ChangeBus.local();
    boolean sessions = true;
    boolean strict;

    ServerBuilder(String name, String version) {
        this.implementation = new Implementation(name, version);
    }

    /** Sets the name for humans. */
    public ServerBuilder title(String text) {
        implementation.title = text;
        return this;
    }

    /** Sets what the server is for, in a sentence. */
    public ServerBuilder description(String text) {
        implementation.description = text;
        return this;
    }

    /** Sets where to read more. */
    public ServerBuilder websiteUrl(String url) {
        implementation.websiteUrl = url;
        return this;
    }

    /** Sets how to use the server, for a model. */
    public ServerBuilder instructions(String text) {
        instructions = text;
        return this;
    }

    /** Adds an icon: the {@code Icon} object of the specification as JSON text. */
    public ServerBuilder icon(String json) {
        implementation.icons.add(json);
        return this;
    }

    /** Adds features, in the order in which clients shall see them. */
    public ServerBuilder features(Features... more) {
        features.addAll(List.of(more));
        return this;
    }

    /** Sets how long a call may take if its tool says nothing else; 60 seconds by default. */
    public ServerBuilder callTimeout(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("the call timeout must be positive, got " + limit);
        }
        callTimeout = limit;
        return this;
    }

    /**
     * Adds something that is done around every use of a feature; the first one added is the outermost. Only the time
     * limit is further out, so that it holds for interceptors too.
     */
    public ServerBuilder interceptor(Interceptor interceptor) {
        interceptors.add(interceptor);
        return this;
    }

    /** Adds a filter that hides features from some callers; of several, one that hides a feature is enough. */
    public ServerBuilder filter(FeatureFilter filter) {
        filters.add(filter);
        return this;
    }

    /** Sets how long clients may keep the lists of features; not at all by default. */
    public ServerBuilder caching(Caching hint) {
        caching = hint;
        return this;
    }

    /** Sets how long clients may keep what they read from resources that do not say it; not at all by default. */
    public ServerBuilder readCaching(Caching hint) {
        readCaching = hint;
        return this;
    }

    /**
     * Sets how long a person may take to answer where a call waits for the answer; 300 seconds by default. Where it
     * does not, an answer is good for ten minutes.
     */
    public ServerBuilder elicitationTimeout(Duration limit) {
        timeouts = new AnswerTimeouts(limit, timeouts.sampling(), timeouts.roots(), timeouts.others());
        return this;
    }

    /** Sets how long a model may take to answer where a call waits for the answer; 60 seconds by default. */
    public ServerBuilder samplingTimeout(Duration limit) {
        timeouts = new AnswerTimeouts(timeouts.elicitation(), limit, timeouts.roots(), timeouts.others());
        return this;
    }

    /** Sets how long a list of roots may take where a call waits for it; 60 seconds by default. */
    public ServerBuilder rootsTimeout(Duration limit) {
        timeouts = new AnswerTimeouts(timeouts.elicitation(), timeouts.sampling(), limit, timeouts.others());
        return this;
    }

    /** Sets how long any other request to the client may take; 400 seconds by default. */
    public ServerBuilder requestTimeout(Duration limit) {
        timeouts = new AnswerTimeouts(timeouts.elicitation(), timeouts.sampling(), timeouts.roots(), limit);
        return this;
    }

    /**
     * Sets the keys that seal what a client carries from one request to the next. By default a process makes its own,
     * so that nothing it has asked can be answered after a restart; the servers of a fleet share theirs.
     */
    public ServerBuilder seal(KeyRing ring) {
        return seal(Seal.of(ring));
    }

    /** Sets what seals that, where ten minutes or 65,536 characters are too few. */
    public ServerBuilder seal(Seal own) {
        seal = own;
        return this;
    }

    /** Sets where it is remembered what counts one time; by default, in this process. A fleet shares its memory. */
    public ServerBuilder singleUse(SingleUse memory) {
        uses = memory;
        return this;
    }

    /**
     * Sets how long a task is kept, from its creation on; an hour by default. A call that goes on as a task is stopped
     * then, and by no other limit.
     *
     * @throws IllegalArgumentException unless it is a millisecond or more
     */
    public ServerBuilder taskTtl(Duration limit) {
        if (limit.toMillis() < 1) {
            throw new IllegalArgumentException("the time to live of a task must be positive, got " + limit);
        }
        taskTtl = limit;
        return this;
    }

    /**
     * Sets where tasks are kept; by default, in this process: see {@link TaskStore#inProcess()}. A server knows tasks
     * if it was built with a tool that becomes one; to add the first such tool later, set a store.
     */
    public ServerBuilder taskStore(TaskStore store) {
        taskStore = store;
        return this;
    }

    /** Sets where the secrets are that tools declare; by default, in the environment: {@link Secrets#ofEnvironment}. */
    public ServerBuilder secrets(Secrets own) {
        secrets = own;
        return this;
    }

    /** Sets how many features a page of a list has; 100 by default. */
    public ServerBuilder pageSize(int most) {
        pageSize = positive(most, "page size");
        return this;
    }

    /** Sets how many calls may run at once; 1,024 by default. A client that sends more has to wait. */
    public ServerBuilder mostCallsAtOnce(int most) {
        mostCallsAtOnce = positive(most, "number of calls at once");
        return this;
    }

    /**
     * Sets how many {@code subscriptions/listen} a connection may have open at once; 100 by default. One more is
     * refused.
     */
    public ServerBuilder mostListensAtOnce(int most) {
        mostListensAtOnce = positive(most, "number of subscriptions at once");
        return this;
    }

    /**
     * Sets how many resources a session, or one {@code subscriptions/listen}, may subscribe to; 1,000 by default. More
     * are refused.
     */
    public ServerBuilder mostSubscribedResources(int most) {
        mostSubscribedResources = positive(most, "number of subscribed resources");
        return this;
    }

    /** Sets what brings changes to the other servers of a fleet, and theirs to this one; nothing does by default. */
    public ServerBuilder changeBus(ChangeBus bus) {
        changeBus = bus;
        return this;
    }

    /**
     * Lets every tool refuse arguments it does not declare, and say so in its schema; otherwise they are ignored.
     *
     * <p>A tool whose schema speaks of {@code additionalProperties} already is as strict as that, and so is one that
     * declares arguments elsewhere than in {@code properties}.
     */
    public ServerBuilder strict() {
        strict = true;
        return this;
    }

    /** Serves revision 2026-07-28 alone: a client that wants a session is told which revisions there are. */
    public ServerBuilder statelessOnly() {
        sessions = false;
        return this;
    }

    /**
     * Builds the server.
     *
     * @throws IllegalArgumentException if two features of a kind have one name, or if clients may share what a filter
     *     hides from some of them
     */
    public Server build() {
        if (!filters.isEmpty() && (isPublic(caching) || isPublic(readCaching))) {
            throw new IllegalArgumentException(
                    "a filter hides features from some callers, so nothing may be cached for all: use Caching.Scope.PRIVATE");
        }
        return new Server(this);
    }

    List<Interceptor> interceptors() {
        List<Interceptor> all = new ArrayList<>();
        all.add(new TimeLimit(callTimeout));
        all.addAll(interceptors);
        return all;
    }

    private static boolean isPublic(Caching hint) {
        return hint.scope() == Caching.Scope.PUBLIC;
    }

    States states() {
        return new States(Optional.ofNullable(seal), Optional.ofNullable(uses));
    }

    LiveTasks tasks(CallExecutor executor) {
        return new LiveTasks(taskStore == null ? TaskStore.inProcess() : taskStore, taskTtl, executor);
    }

    private static int positive(int number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException("the " + what + " must be at least 1, got " + number);
        }
        return number;
    }
}
