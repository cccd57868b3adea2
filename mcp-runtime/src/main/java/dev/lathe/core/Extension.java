package dev.lathe.core;

import dev.lathe.json.JsonObject;
import dev.lathe.wire.RpcException;
import java.util.List;
import java.util.Map;

/**
 * What a server can do beyond the protocol, in the stateless era (Extensions): the server says so when it is
 * discovered, and a client in each request that has to do with it.
 *
 * @param id the name that both have for it: {@code io.modelcontextprotocol/tasks}
 * @param settings what the server says of it
 * @param methods the methods that come with it
 */
public record Extension(String id, JsonObject settings, Map<String, Method> methods) {

    public Extension {
        methods = Map.copyOf(methods);
    }

    /** Tells whether the client has declared the extension of that id, with whatever settings. */
    public static boolean isDeclared(String id, Client client) {
        return client.capabilities().has(List.of("extensions", id));
    }

    /**
     * Lets the request pass if its client has declared the extension of that id.
     *
     * @throws RpcException if it has not
     */
    public static void require(String id, Exchange exchange) {
        if (!isDeclared(id, exchange.client())) {
            throw new RpcException(MissingCapability.ofExtension(id));
        }
    }
}
