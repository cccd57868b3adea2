package dev.lathe.http.endpoint;

import dev.lathe.http.session.HttpSession;
import dev.lathe.server.Connection;

/** The way back for a request in a session. A client whose connection breaks may come back for the rest. */
class SessionReply extends PostReply {

    private final Incoming request;
    private final Attachments attachments;
    private final HttpSession<Connection> session;

    SessionReply(Incoming request, Attachments attachments, HttpSession<Connection> session) {
        super(request.response(), Statuses.SESSION, attachments.pace());
        this.request = request;
        this.attachments = attachments;
        this.session = session;
    }

    @Override
    MessageStream open() {
        return attachments.begin(session, request);
    }
}
