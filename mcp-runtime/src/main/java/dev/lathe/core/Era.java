package dev.lathe.core;

import dev.lathe.feature.Caching;
import dev.lathe.feature.Identity;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import dev.lathe.wire.RpcError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way of speaking MCP: the answers in which the eras differ. What cannot be phrased as one of them is no difference
 * between eras.
 */
public interface Era extends Methods {

    /** Which revisions does it speak? The newest first. */
    List<String> revisions();

    /**
     * Who is calling?
     *
     * @param identity who the transport says it is
     * @throws dev.lathe.wire.RpcException if the request does not say what it must
     */
    Client client(Message.Request request, Identity identity);

    /** Which methods exist? What is not here is not found. */
    @Override
    @Nullable
    Method find(String name);

    /**
     * How is the client of this call asked something? Called on the thread of the call, before its method runs.
     *
     * @throws dev.lathe.wire.RpcException if the request brings answers that are none
     */
    ClientLink link(Call call);

    /** What does a result look like at its beginning? Called in the open object. */
    void beginResult(JsonWriter json, String type);

    /** What does a result look like at its end? Called in the open object. */
    void endResult(JsonWriter json, Optional<Caching> caching);

    /** What does an error look like that tells of a missing resource? */
    RpcError resourceNotFound(String uri);

    /** What does a client see of a tool's definition? */
    String listed(String definition);

    /** What does it see of structured content? Called for the value of {@code structuredContent}. */
    void structured(JsonWriter json, JsonWriter content);
}
