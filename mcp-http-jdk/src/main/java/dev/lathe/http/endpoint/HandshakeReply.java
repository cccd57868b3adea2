package dev.lathe.http.endpoint;

import dev.lathe.http.io.Response;
import dev.lathe.http.session.HttpSession;
import dev.lathe.http.session.HttpSessions;
import dev.lathe.json.JsonWriter;
import dev.lathe.server.Connection;
import dev.lathe.wire.RpcError;

/** The way back for {@code initialize}: a result comes with the id of the session. */
final class HandshakeReply extends SessionReply {

    private final Response response;
    private final HttpSession<Connection> session;
    private final HttpSessions<Connection> sessions;
    private volatile boolean agreed;
    private volatile Runnable untold = () -> {};

    HandshakeReply(
            Incoming request,
            Attachments attachments,
            HttpSession<Connection> session,
            HttpSessions<Connection> sessions) {
        super(request, attachments, session);
        this.response = request.response();
        this.session = session;
        this.sessions = sessions;
    }

    /** Tells whether there is a session now. */
    boolean isAgreed() {
        return agreed;
    }

    @Override
    public void result(JsonWriter answer) {
        agreed = true;
        sessions.begin(session);
        response.header(SessionClients.SESSION_ID, session.id());
        super.result(answer);
    }

    @Override
    public void error(RpcError error, JsonWriter answer) {
        untold = () -> super.error(error, answer);
    }

    @Override
    public void refused(RpcError error, JsonWriter answer) {
        untold = () -> super.refused(error, answer);
    }

    /** Tells the client why there is no session, once there is none: it may try again at once. */
    void tellWhy() {
        untold.run();
    }
}
