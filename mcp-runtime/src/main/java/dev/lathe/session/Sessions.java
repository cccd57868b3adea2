package dev.lathe.session;

import dev.lathe.core.AnswerTimeouts;
import dev.lathe.core.Capabilities;
import dev.lathe.core.Changing;
import dev.lathe.core.HandshakeEra;
import dev.lathe.core.Methods;
import dev.lathe.core.ServerInfo;
import dev.lathe.wire.Outbound;
import java.util.List;
import java.util.Optional;

/** Opens the sessions of one server. */
public record Sessions(ServerInfo info, Changing changing, Methods common, AnswerTimeouts timeouts)
        implements HandshakeEra.Opener {

    /** The revisions of this era, the newest first. */
    static final List<String> REVISIONS = Revision.dates();

    @Override
    public List<String> revisions() {
        return REVISIONS;
    }

    @Override
    public HandshakeEra open(Outbound outbound) {
        return new Session(this, outbound);
    }

    @Override
    public HandshakeEra resume(Optional<String> revision) {
        Session session = new Session(this, Outbound.NONE);
        Revision known = revision.isPresent() ? Revision.agreedOn(revision.get()) : Revision.UNSAID;
        session.agree(known, Optional.empty(), Capabilities.NONE);
        return session;
    }
}
