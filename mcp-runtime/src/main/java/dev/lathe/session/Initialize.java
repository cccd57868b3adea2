package dev.lathe.session;

import dev.lathe.core.Capabilities;
import dev.lathe.core.Catalog;
import dev.lathe.core.ClientDescription;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.Method;
import dev.lathe.core.Params;
import dev.lathe.core.Result;
import dev.lathe.core.ServerCapabilities;
import dev.lathe.core.ServerInfo;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.List;

/** {@code initialize}: the handshake (Lifecycle, 2025-11-25 and before). */
final class Initialize implements Method {

    private final Session session;
    private final ServerInfo info;
    private final Catalog catalog;

    Initialize(Session session, ServerInfo info, Catalog catalog) {
        this.session = session;
        this.info = info;
        this.catalog = catalog;
    }

    @Override
    public void serve(Exchange exchange) {
        JsonObject params = exchange.params();
        if (session.revision().isPresent()) {
            throw new RpcException(RpcError.INVALID_REQUEST, "this session is initialized already");
        }
        String asked = Params.string(params, "protocolVersion", "a string");
        JsonObject capabilities = Params.object(params, "capabilities");
        JsonObject client = Params.object(params, "clientInfo");
        Revision revision = Revision.agreedOn(asked);
        session.agree(revision, ClientDescription.of(client), new Capabilities(capabilities));
        exchange.answer(new Agreement(revision));
    }

    /** An {@code InitializeResult}. */
    private final class Agreement implements Result {

        private final Revision revision;

        Agreement(Revision revision) {
            this.revision = revision;
        }

        @Override
        public void writeMembers(Era era, JsonWriter json) {
            json.name("protocolVersion").value(revision.date()).name("capabilities");
            ServerCapabilities.write(catalog.table(), List.of(), json);
            json.name("serverInfo").raw(info.implementation());
            if (info.instructions().isPresent()) {
                json.name("instructions").value(info.instructions().get());
            }
        }
    }
}
