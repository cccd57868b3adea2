package dev.lathe.server;

import dev.lathe.core.CallExecutor;
import dev.lathe.core.Calls;
import dev.lathe.core.HandshakeEra;
import dev.lathe.feature.Identity;
import dev.lathe.wire.Message;
import dev.lathe.wire.Outbound;
import dev.lathe.wire.RpcError;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * A server for a transport that tells one client's messages from another's by what comes with them, and that has a
 * thread for each: a call runs on the thread that brings it, unless it may go on as a task. Thread-safe.
 */
public final class Hosting {

    private final StatelessEras stateless;
    private final Optional<HandshakeEra.Opener> sessions;
    private final List<String> spoken;
    private final Lookup features;
    private final CallExecutor executor;
    private final int mostListensAtOnce;

    Hosting(
            StatelessEras stateless,
            Optional<HandshakeEra.Opener> sessions,
            List<String> spoken,
            Lookup features,
            CallExecutor executor,
            int mostListensAtOnce) {
        this.stateless = stateless;
        this.sessions = sessions;
        this.spoken = spoken;
        this.features = features;
        this.executor = executor;
        this.mostListensAtOnce = mostListensAtOnce;
    }

    /** Returns the revisions that the server speaks, the newest first. */
    public List<String> revisions() {
        return spoken;
    }

    /** Tells whether a request of that revision is served without a session. */
    public boolean isStateless(String revision) {
        return stateless.find(revision) != null;
    }

    /** Tells whether a request says itself which revision it is written in, and so belongs to no session. */
    public boolean saysItsRevision(Message.Request request) {
        return EraRouter.saysItsRevision(request);
    }

    /** Returns the revision that a request says itself it is written in. */
    public Optional<String> revisionOf(Message.Request request) {
        return EraRouter.revisionOf(request);
    }

    /** Returns the error that tells a client which revisions there are, and that its own is none of them. */
    public RpcError unsupported(String revision) {
        return EraRouter.unsupported(revision, spoken);
    }

    /** Tells whether clients may begin a session. */
    public boolean hasSessions() {
        return sessions.isPresent();
    }

    /** Opens a connection for one message that belongs to no session; closing it cancels what it has asked for. */
    public Connection request() {
        return connection(new EraRouter(stateless, Optional.empty(), Outbound.NONE, spoken));
    }

    /**
     * Opens the connection of a session, of which {@code initialize} is the first message.
     *
     * @param outbound where the client hears of what it has not asked for
     */
    public Connection session(Outbound outbound) {
        return connection(new EraRouter(stateless, sessions, outbound, spoken));
    }

    /**
     * Opens a connection for one message of a client that has agreed on a revision in another process, or in this one,
     * which remembers nothing of it: there is no way to ask or to tell that client anything.
     *
     * @param revision one of {@link #revisions} with a handshake, if the client says it
     */
    public Connection agreed(Optional<String> revision) {
        HandshakeEra session = sessions.orElseThrow().resume(revision);
        return connection(EraRouter.agreed(stateless, session, spoken));
    }

    /** Returns the scopes that the features of the moment need. */
    public Set<String> scopes() {
        return features.scopes();
    }

    /** Returns the threads for its messages. */
    public Executor threads() {
        return executor.threads();
    }

    private Connection connection(EraRouter router) {
        Calls calls = new Calls(executor, executor.onTheThreadsThatBringThem(), mostListensAtOnce);
        return new Connection(router, features, Identity.ANONYMOUS, calls);
    }
}
