package dev.lathe.http.endpoint;

import dev.lathe.http.io.Bytes;
import dev.lathe.http.io.RequestBody;
import dev.lathe.http.io.Watchdog;
import dev.lathe.json.JsonArray;
import dev.lathe.server.Hosting;
import dev.lathe.wire.Message;
import dev.lathe.wire.MessageReader;
import dev.lathe.wire.RpcException;
import java.time.Duration;
import java.util.Optional;

/** Reads what was posted, and finds out where it belongs: from here on, its era is settled. */
final class Post {

    static final String VERSION = "MCP-Protocol-Version";

    private final Hosting hosting;
    private final Home requests;
    private final Home handshakes;
    private final Limits limits;

    /**
     * How much is read of a body, and for how long.
     *
     * @param bytes what is longer is refused with 413
     * @param time what takes longer is refused with 408
     */
    record Limits(int bytes, Duration time, Watchdog watchdog) {}

    /**
     * Serves what is posted.
     *
     * @param requests where a message without a session is served
     * @param handshakes where the others are, if they are; otherwise each is told what to send instead
     */
    Post(Hosting hosting, Home requests, Optional<Home> handshakes, Limits limits) {
        this.hosting = hosting;
        this.requests = requests;
        this.handshakes = handshakes.orElse(requests);
        this.limits = limits;
    }

    /**
     * Serves what is in a request.
     *
     * @param full why there is no room for what wants an answer, if so
     * @throws RefusedException to answer with that
     */
    void serve(Incoming request, Optional<RefusedException> full) {
        Posted posted;
        try {
            posted = read(request);
        } catch (RpcException mistake) {
            // Where a body ends that cannot be read, somebody else may see otherwise.
            request.response().closing();
            request.refuse(Optional.empty(), mistake.error());
            return;
        }
        if (full.isPresent() && posted.wantsAnswer()) {
            throw full.get();
        }
        serve(request, posted);
    }

    private void serve(Incoming request, Posted posted) {
        Home home;
        try {
            home = home(request, posted);
        } catch (RpcException unsupported) {
            request.refuse(posted.id(), unsupported.error());
            return;
        }
        if (posted.message() instanceof Message.Malformed malformed && !isForHandshakes(home, posted)) {
            request.refuse(posted.id(), malformed.error());
        } else {
            home.serve(request, posted);
        }
    }

    private Posted read(Incoming request) {
        RequestBody body = RequestBody.read(
                request.exchange(), request.response(), limits.bytes(), limits.watchdog(), limits.time());
        if (body instanceof Bytes bytes) {
            return Posted.of(MessageReader.parse(bytes.array(), 0, bytes.length()));
        }
        throw new RefusedException(((RequestBody.Refused) body).refusal());
    }

    /** The revision that a request says of itself decides, then a handshake, then the header. */
    private Home home(Incoming request, Posted posted) {
        if (posted.message() instanceof Message.Request asked && hosting.saysItsRevision(asked)) {
            return requests;
        }
        if (posted.asks("initialize")) {
            return handshakes;
        }
        String version = request.head().first(VERSION);
        boolean isProbe = posted.asks("server/discover") && request.head().first(SessionClients.SESSION_ID) == null;
        if (version == null) {
            return isProbe ? requests : handshakes;
        }
        if (!hosting.revisions().contains(version)) {
            throw new RpcException(hosting.unsupported(version));
        }
        return hosting.isStateless(version) ? requests : handshakes;
    }

    /** Only some revisions with a handshake have several messages in an array. */
    private boolean isForHandshakes(Home home, Posted posted) {
        return posted.value() instanceof JsonArray && !requests.equals(home);
    }
}
