package dev.lathe.http.guard;

import com.sun.net.httpserver.Headers;
import dev.lathe.http.io.HeaderText;
import dev.lathe.http.io.Refusal;
import dev.lathe.json.Printable;
import dev.lathe.wire.RpcError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The headers of a request: not too many, made of what headers are made of, and each said once that must be. */
final class Fields {

    /** Whoever reads the first of two may be led elsewhere than the one who reads the second. */
    private static final Set<String> SINGLE =
            Set.of("host", "content-type", "content-length", "mcp-session-id", "last-event-id");

    /** The same, where clients know an error for it. */
    private static final Set<String> SINGLE_OF_REQUEST = Set.of("mcp-protocol-version", "mcp-method");

    private Fields() {}

    static Optional<Refusal> check(Headers headers, int most) {
        Set<Map.Entry<String, List<String>>> fields = headers.entrySet();
        int count = 0;
        for (Map.Entry<String, List<String>> field : fields) {
            count += field.getValue().size();
        }
        if (count > most) {
            return Optional.of(Refusal.of(431, "there are " + count + " headers; " + most + " are the most"));
        }
        for (Map.Entry<String, List<String>> field : fields) {
            Optional<Refusal> refusal = check(field.getKey(), field.getValue());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> check(String name, List<String> values) {
        if (!HeaderText.isToken(name)) {
            return refuse("a header has the name '" + Printable.of(name) + "'; it must be a token");
        }
        for (String value : values) {
            if (hasControl(value)) {
                return refuse("the header '" + Printable.of(name) + "' has a control character; leave it out");
            }
        }
        return values.size() > 1 ? checkSingle(name) : Optional.empty();
    }

    private static Optional<Refusal> checkSingle(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String message = "the header '" + name + "' was sent more than once; send it once";
        if (SINGLE_OF_REQUEST.contains(lower)) {
            return Optional.of(new Refusal(400, new RpcError(RpcError.HEADER_MISMATCH, message), Map.of(), false));
        }
        return SINGLE.contains(lower) ? Optional.of(Refusal.of(400, message)) : Optional.empty();
    }

    /** A tab is none here: it may stand wherever a space may. */
    private static boolean hasControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' && c != '\t' || c == 0x7f) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Refusal> refuse(String message) {
        return Optional.of(Refusal.of(400, message).closing());
    }
}
