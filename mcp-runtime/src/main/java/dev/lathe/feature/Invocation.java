package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import java.time.Duration;
import java.util.function.Consumer;

/** One use of a feature, as an {@link Interceptor} sees it. Thread-safe. */
public interface Invocation {

    /**
     * Returns the method of the protocol: {@code tools/call}, {@code prompts/get}, {@code resources/read} or
     * {@code completion/complete}.
     */
    String method();

    /** Returns the feature that is used; of a completion, the prompt or the template that has the argument. */
    Entry entry();

    /** Returns what the client asks for: the name of a tool or a prompt, the URI of a resource, or its template. */
    String name();

    /** Returns what is used as one says it in a message to the client: {@code tool 'add'}. */
    String label();

    /** Returns what was sent along; the arguments of a prompt and the variables of a template are texts. */
    JsonObject arguments();

    /** Returns what the feature may say to its client, and what is known of it. */
    McpContext context();

    /** Returns this with other arguments. */
    Invocation with(JsonObject others);

    /** Returns how long ago the server accepted the request; the time it waits for its client does not count. */
    Duration elapsed();

    /**
     * Ends the use with a refusal, whatever its method is doing: the client has its answer, and the thread of the call
     * is interrupted. Nothing happens if the client has its answer already.
     */
    void stop(ToolException refusal);

    /**
     * Has something done as soon as the client has its answer or has cancelled, which may be long before the method
     * returns. It may block; an exception in it is logged, and nothing else.
     */
    void onEnd(Consumer<Ending> action);
}
