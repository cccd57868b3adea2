package dev.lathe.session;

import dev.lathe.core.AnswerTimeouts;
import dev.lathe.core.Catalog;
import dev.lathe.core.HandshakeEra;
import dev.lathe.core.Method;
import dev.lathe.core.ServerInfo;
import java.util.List;
import java.util.Map;

/** Opens the sessions of one server. */
public record Sessions(ServerInfo info, Catalog catalog, Map<String, Method> common, AnswerTimeouts timeouts)
        implements HandshakeEra.Opener {

    /** The revisions of this era, the newest first. */
    static final List<String> REVISIONS = List.of("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05");

    @Override
    public List<String> revisions() {
        return REVISIONS;
    }

    @Override
    public HandshakeEra open() {
        return new Session(this);
    }
}
