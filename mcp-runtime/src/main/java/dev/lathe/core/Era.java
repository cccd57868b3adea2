package dev.lathe.core;

import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Message;
import java.util.List;
import java.util.Map;

/**
 * One way of speaking MCP: the answers in which the eras differ. What cannot be phrased as one of them is no difference
 * between eras.
 */
public interface Era {

    /** Which revisions does it speak? The newest first. */
    List<String> revisions();

    /**
     * Who is calling?
     *
     * @throws dev.lathe.wire.RpcException if the request does not say what it must
     */
    Caller caller(Message.Request request);

    /** Which methods exist? What is not here is not found. */
    Map<String, Method> methods();

    /** What does a result look like at its beginning? Called in the open object. */
    void beginResult(JsonWriter json);

    /** What does a result look like at its end? Called in the open object. */
    void endResult(JsonWriter json, Caching caching);

    /** What does a client see of a tool's definition? */
    String listed(String definition);

    /** What does it see of structured content? Called for the value of {@code structuredContent}. */
    void structured(JsonWriter json, JsonWriter content);
}
