package dev.lathe.server;

import dev.lathe.core.Changing;
import dev.lathe.core.Era;
import dev.lathe.core.Extension;
import dev.lathe.core.Methods;
import dev.lathe.core.ServerInfo;
import dev.lathe.feature.Caching;
import dev.lathe.stateless.Revision;
import dev.lathe.stateless.StatelessEra;
import dev.lathe.stateless.States;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The eras of one server that need no session: each has one revision, by which a request finds it. */
final class StatelessEras {

    private final Map<String, Era> byRevision = new LinkedHashMap<>();
    private final Era newest;

    StatelessEras(
            ServerInfo info,
            Changing changing,
            Methods common,
            List<Extension> extensions,
            List<String> spoken,
            States states,
            Caching caching) {
        for (Revision revision : Revision.values()) {
            byRevision.put(
                    revision.date(),
                    new StatelessEra(revision, info, changing, common, extensions, spoken, states, caching));
        }
        this.newest = byRevision.values().iterator().next();
    }

    /** Returns the era that has that revision, or null. */
    @Nullable
    Era find(String revision) {
        return byRevision.get(revision);
    }

    /** Returns the era for a request that does not say, or should not have been sent. */
    Era newest() {
        return newest;
    }
}
