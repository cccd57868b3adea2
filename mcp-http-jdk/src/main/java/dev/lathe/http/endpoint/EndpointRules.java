package dev.lathe.http.endpoint;

import dev.lathe.http.auth.gate.Challenge;
import dev.lathe.http.event.HttpListener;
import dev.lathe.http.io.Beats;
import dev.lathe.http.io.Watchdog;
import dev.lathe.http.session.HttpSessions;
import dev.lathe.http.session.SessionRules;
import dev.lathe.server.Connection;
import dev.lathe.server.Hosting;
import dev.lathe.server.Server;
import java.time.Duration;
import java.util.Optional;

/**
 * What holds for an endpoint.
 *
 * @param mostBodyBytes how much is read of a body
 * @param bodyTime how long that may take
 * @param keepAlive how long a stream may be silent
 * @param reconnectAfter how long a stream lasts until a client that can come back is asked to
 * @param retry how long that one waits before it does
 * @param sessions how many there may be, and for how long; without, clients with a handshake are served without one
 * @param challenge what is said to whose token does not allow what he asks for
 * @param lenientAccept whether a client need not say what it accepts
 */
public record EndpointRules(
        int mostBodyBytes,
        Duration bodyTime,
        Duration keepAlive,
        Optional<Duration> reconnectAfter,
        Duration retry,
        Optional<SessionRules> sessions,
        Optional<Challenge> challenge,
        boolean lenientAccept) {

    /** How long there may be no answer before it becomes a stream: then a client that is gone is noticed. */
    private static final Duration EVENTS_AFTER = Duration.ofSeconds(1);

    /**
     * What the endpoints of one HTTP server share.
     *
     * @param calls lets requests in
     * @param answers lets in what wants no answer, when there is no room for requests
     * @param streams lets in who listens
     */
    public record Shared(
            Watchdog watchdog, Beats beats, Lobby calls, Lobby answers, Lobby streams, HttpListener listener) {}

    /** Puts together the endpoint of a server. */
    public Endpoint endpoint(Server server, Shared shared) {
        Hosting hosting = server.hosting();
        PostReply.Pace pace = new PostReply.Pace(EVENTS_AFTER, keepAlive, new Denial(challenge));
        Unanswered unanswered = new Unanswered(shared.beats());
        Optional<SessionClients> clients =
                hosting.hasSessions() ? sessions.map(rules -> clients(rules, hosting, pace, shared)) : Optional.empty();
        Optional<Home> handshakes = clients.map(home -> home);
        if (handshakes.isEmpty() && hosting.hasSessions()) {
            handshakes = Optional.of(new Sessionless(hosting, pace, shared.beats()));
        }
        Post.Limits limits = new Post.Limits(mostBodyBytes, bodyTime, shared.watchdog());
        Post post = new Post(hosting, new Requests(hosting, unanswered, pace, shared.streams()), handshakes, limits);
        return new Endpoint(
                post, unanswered, clients, shared.calls(), shared.answers(), lenientAccept, shared.listener());
    }

    private SessionClients clients(SessionRules rules, Hosting hosting, PostReply.Pace pace, Shared shared) {
        HttpSessions<Connection> all = new HttpSessions<>(rules, System::nanoTime, shared.listener());
        shared.beats().add(new Expiry(all));
        Attachments attachments = new Attachments(shared.beats(), pace, reconnectAfter, retry);
        return new SessionClients(hosting, all, attachments, shared.streams());
    }
}
