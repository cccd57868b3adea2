package dev.lathe.http.endpoint;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A response: its head, and what follows as it is asked for. */
public final class Heard {

    private final int status;
    private final Map<String, String> headers;
    private final InputStream in;

    private Heard(int status, Map<String, String> headers, InputStream in) {
        this.status = status;
        this.headers = headers;
        this.in = in;
    }

    static Heard read(InputStream in, boolean isHead) throws IOException {
        String first = Framed.line(in);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = Framed.line(in); !line.isEmpty(); line = Framed.line(in)) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon),
                    line.substring(colon + 1).strip(),
                    (one, another) -> one + ", " + another);
        }
        int status = Integer.parseInt(first.split(" ")[1]);
        return new Heard(status, headers, Framed.body(in, headers, isHead || status == 204));
    }

    public int status() {
        return status;
    }

    /** Returns the value of a header, or null if it is not there. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /** Returns what is left of the body. */
    public String body() {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Returns the status and what the body is: {@code 200 result}, {@code 404 -32601}, {@code 202}; for a batch the
     * latter of each of its messages.
     */
    public String verdict() {
        return verdict(status, body());
    }

    static String verdict(int status, String body) {
        if (body.isEmpty()) {
            return String.valueOf(status);
        }
        JsonValue message = JsonValue.parse(body);
        if (message instanceof JsonArray batch) {
            StringBuilder all = new StringBuilder(String.valueOf(status));
            batch.items().forEach(each -> all.append(' ').append(kind(each)));
            return all.toString();
        }
        return status + " " + kind(message);
    }

    private static String kind(JsonValue message) {
        JsonObject object = (JsonObject) message;
        if (!(object.find("error") instanceof JsonObject error)) {
            return object.find("result") == null ? "neither result nor error" : "result";
        }
        return error.find("code") instanceof JsonNumber code ? code.toString() : "an error without a code";
    }

    /** Returns the next event, once it is there. */
    public Event event() {
        try {
            return Event.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the next message, once it is there: comments and what else has no data are passed over. */
    public String message() {
        Event next = event();
        while (next.data().isEmpty() && !next.equals(Event.END)) {
            next = event();
        }
        return next.equals(Event.END) ? "the end" : next.data();
    }

    /** Returns the text of a tool's result, or of the error, that an answer consists of. */
    public static String text(String answer) {
        JsonValue message = JsonValue.parse(answer);
        for (String name : new String[] {"result", "content"}) {
            message = message instanceof JsonObject object && object.find(name) != null ? object.find(name) : message;
        }
        JsonValue content = message instanceof JsonArray array ? array.items().get(0) : message;
        return content instanceof JsonObject object && object.find("text") instanceof JsonString text
                ? text.value()
                : answer;
    }

    /** Returns the id of a message, as JSON. */
    public static String id(String message) {
        return String.valueOf(((JsonObject) JsonValue.parse(message)).find("id"));
    }
}
