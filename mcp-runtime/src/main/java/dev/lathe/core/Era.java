package dev.lathe.core;

import dev.lathe.feature.Identity;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import java.util.List;
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

    /** What does a result look like? Writes it as an object. */
    void writeResult(Result result, JsonWriter json);

    /** Which code has the error that tells of a missing resource? */
    int resourceNotFound();

    /** What does a client see of a tool's definition? */
    String listed(String definition);

    /** What does it see of structured content? Called for the value of {@code structuredContent}. */
    void structured(JsonWriter json, JsonWriter content);
}
