package dev.lathe.question;

import dev.lathe.feature.Asked;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * One question to the client, and its answer when that has come.
 *
 * @param <T> what the answer is read as
 */
public abstract class Question<T> implements Asked<T> {

    /** Params of a request that has none. */
    static final String NO_PARAMS = "";

    private final String key;
    private final String method;
    private final String params;
    private final Need need;
    private volatile @Nullable Answered<T> answered;

    Question(String key, String method, String params, Need need) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a question needs a key that is not blank");
        }
        this.key = key;
        this.method = method;
        this.params = params;
        this.need = need;
    }

    /** Reads a result, or throws a {@link dev.lathe.feature.ToolException} that says why it answers nothing. */
    protected abstract T read(JsonObject result);

    /** Returns the author's name for it, unique in a call. */
    public final String key() {
        return key;
    }

    /** Returns the method of the client that is asked. */
    public final String method() {
        return method;
    }

    /** Returns the params as JSON text; empty when there are none. */
    public final String params() {
        return params;
    }

    /** Returns what the client must be able to. */
    public final Need need() {
        return need;
    }

    /** Writes this as a request without an id. */
    public final void writeTo(JsonWriter json) {
        json.beginObject().name("method").value(method);
        if (!params.equals(NO_PARAMS)) {
            json.name("params").raw(params);
        }
        json.endObject();
    }

    /** Tells whether the other question asks for the same in the same words. */
    public final boolean isLike(Question<?> other) {
        return method.equals(other.method) && params.equals(other.params);
    }

    /**
     * Takes the client's result for the answer.
     *
     * @throws dev.lathe.feature.ToolException if it is none
     */
    public final void answer(JsonObject result) {
        answered = new Answered<>(result, read(result));
    }

    /** Returns the result that was taken for the answer, or null. */
    public final @Nullable JsonObject result() {
        Answered<T> given = answered;
        return given == null ? null : given.result();
    }

    @Override
    public final T value() {
        Answered<T> given = answered;
        if (given == null) {
            throw new IllegalStateException("question '" + key + "' has no answer yet; call ask() first");
        }
        return given.value();
    }

    /** What the client has sent, and what it means. */
    private record Answered<T>(JsonObject result, T value) {}
}
