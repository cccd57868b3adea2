package dev.lathe.server;

import dev.lathe.feature.Identity;
import dev.lathe.wire.Acceptor;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;

/** Where a transport brings whoever has started the process, and nobody else. */
record OwnersDoor(Server server) implements Acceptor {

    @Override
    public Inbound connect(Outbound outbound) {
        return server.connect(Identity.OWNER, outbound);
    }
}
