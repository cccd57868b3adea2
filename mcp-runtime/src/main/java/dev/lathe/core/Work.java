package dev.lathe.core;

import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.InvalidArgumentsException;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.Printable;
import dev.lathe.wire.RpcError;

/**
 * One use of a feature: how the user's code is run, and what its client hears of it. Unless a method of the protocol
 * says otherwise, what goes wrong is an error of the protocol.
 */
public abstract class Work {

    private final Entry entry;
    private final String noun;
    private final String name;
    private final JsonObject arguments;

    /**
     * Describes what a client wants.
     *
     * @param noun what such a feature is called in a sentence
     * @param name what the client asks for: a name or a URI
     * @param arguments what it sends along
     */
    protected Work(Entry entry, String noun, String name, JsonObject arguments) {
        this.entry = entry;
        this.noun = noun;
        this.name = name;
        this.arguments = arguments;
    }

    /** Runs the user's code. */
    protected abstract FeatureResult run(JsonObject arguments, McpContext context) throws Exception;

    /** Returns what the client gets of it. */
    protected abstract Result result(FeatureResult given);

    /** Returns how the client is asked something on the way: as the era says, if nothing else is said. */
    protected ClientLink link(Call call) {
        return call.exchange().era().link(call);
    }

    /** Tells whether it may go on as a task. */
    protected boolean mayBeTask() {
        return false;
    }

    /** Returns what the client hears when the feature says what is wrong. */
    protected Outcome told(ToolException mistake) {
        int code = mistake instanceof InvalidArgumentsException ? RpcError.INVALID_PARAMS : RpcError.INTERNAL_ERROR;
        return new Outcome.Refusal(new RpcError(code, String.valueOf(mistake.getMessage())));
    }

    final Entry entry() {
        return entry;
    }

    final String name() {
        return name;
    }

    final JsonObject arguments() {
        return arguments;
    }

    /** Returns what is used, as one says it to a client. */
    protected final String label() {
        return noun + " '" + name + "'";
    }

    /** Returns what is used, for a log. */
    final String printable() {
        return noun + " '" + Printable.of(name) + "'";
    }
}
