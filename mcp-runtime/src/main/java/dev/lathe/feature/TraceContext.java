package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The trace a request belongs to and what travels with it (W3C Trace Context, W3C Baggage; Base Protocol, section
 * {@code _meta}). Each value is of the form that the W3C gives it: one that is not, or is too long, is not here.
 *
 * <pre>{@code
 * HttpRequest.Builder request = HttpRequest.newBuilder(weather);
 * context.trace().ifPresent(trace -> trace.headers().forEach(request::header));
 * }</pre>
 *
 * @param traceparent which trace, and which step of it
 * @param tracestate what vendors add to that; never without {@code traceparent}
 * @param baggage what the application adds
 */
public record TraceContext(Optional<String> traceparent, Optional<String> tracestate, Optional<String> baggage) {

    private static final String TRACEPARENT = "traceparent";
    private static final String TRACESTATE = "tracestate";
    private static final String BAGGAGE = "baggage";

    /** Returns what the {@code _meta} of a request says in the right form, if there is anything. */
    public static Optional<TraceContext> of(JsonObject meta) {
        String parent = text(meta, TRACEPARENT);
        String state = text(meta, TRACESTATE);
        String baggage = text(meta, BAGGAGE);
        boolean isTrace = TraceParent.isValid(parent);
        boolean isStateful = isTrace && TraceState.isValid(state);
        boolean isLoaded = Baggage.isValid(baggage);
        return isTrace || isLoaded
                ? Optional.of(new TraceContext(only(parent, isTrace), only(state, isStateful), only(baggage, isLoaded)))
                : Optional.empty();
    }

    /** Returns the headers of a request over HTTP that belongs to the same trace. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        put(headers, TRACEPARENT, traceparent);
        put(headers, TRACESTATE, tracestate);
        put(headers, BAGGAGE, baggage);
        return headers;
    }

    /** Writes the members into an open {@code _meta} object, of a request that the server makes of its client. */
    public void writeTo(JsonWriter json) {
        for (Map.Entry<String, String> member : headers().entrySet()) {
            json.name(member.getKey()).value(member.getValue());
        }
    }

    /** Returns the text of that name; an empty one is none. */
    private static String text(JsonObject meta, String name) {
        return meta.find(name) instanceof JsonString text ? text.value() : "";
    }

    private static Optional<String> only(String value, boolean isValid) {
        return isValid ? Optional.of(value) : Optional.empty();
    }

    private static void put(Map<String, String> headers, String name, Optional<String> value) {
        if (value.isPresent()) {
            headers.put(name, value.get());
        }
    }
}
