package dev.lathe.http.guard;

import dev.lathe.http.io.HeaderText;
import dev.lathe.http.io.RequestHead;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What tells a browser that pages of another origin may see the answers (Fetch, CORS protocol). For listed origins
 * only, and silent when none is listed. Cookies are never asked for.
 *
 * <p>Immutable, hence safe for use by threads.
 */
public final class Cors {

    private static final String PARAMETER = "mcp-param-";

    private static final List<String> REQUEST_HEADERS = List.of(
            "content-type",
            "accept",
            "authorization",
            "mcp-session-id",
            "mcp-protocol-version",
            "mcp-method",
            "mcp-name",
            "last-event-id",
            "dpop");

    /** In seconds; no browser keeps it for longer than a day, and some for no longer than this. */
    private static final String MAX_AGE = "7200";

    private final Origins origins;

    public Cors(Origins origins) {
        this.origins = origins;
    }

    /** Tells whether a browser asks on behalf of a page of a listed origin whether it may. No call is behind it. */
    public boolean isPreflight(RequestHead head) {
        return head.method().equals("OPTIONS")
                && !head.all("Access-Control-Request-Method").isEmpty()
                && isListed(head);
    }

    /** Returns the headers of the answer to a {@linkplain #isPreflight preflight}, which is 204 without a body. */
    public Map<String, String> preflight(RequestHead head) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Vary", "Origin");
        if (isListed(head)) {
            headers.put("Access-Control-Allow-Origin", head.all("Origin").get(0));
            headers.put("Access-Control-Allow-Methods", "POST, GET, DELETE");
            headers.put("Access-Control-Allow-Headers", String.join(", ", allowed(head)));
            headers.put("Access-Control-Max-Age", MAX_AGE);
        }
        return headers;
    }

    /** Returns what every other answer has in addition, those that refuse too; nothing when no origin is listed. */
    public Map<String, String> headers(RequestHead head) {
        if (!origins.areListed()) {
            return Map.of();
        }
        // Also for who is not listed: a cache must not hand one's answer to another.
        return isListed(head)
                ? Map.of(
                        "Vary", "Origin",
                        "Access-Control-Allow-Origin", head.all("Origin").get(0),
                        "Access-Control-Expose-Headers", "Mcp-Session-Id, WWW-Authenticate")
                : Map.of("Vary", "Origin");
    }

    private boolean isListed(RequestHead head) {
        List<String> sent = head.all("Origin");
        return sent.size() == 1 && origins.list(sent.get(0));
    }

    /** A tool names its own headers, so those are allowed that are asked for. */
    private static Set<String> allowed(RequestHead head) {
        Set<String> allowed = new LinkedHashSet<>(REQUEST_HEADERS);
        for (String line : head.all("Access-Control-Request-Headers")) {
            for (String name : FieldText.split(line, ',')) {
                // A token first: lower case makes one of what is none, such as the sign of the kelvin.
                if (HeaderText.isToken(name) && isParameter(name.toLowerCase(Locale.ROOT))) {
                    allowed.add(name.toLowerCase(Locale.ROOT));
                }
            }
        }
        return allowed;
    }

    private static boolean isParameter(String name) {
        return name.startsWith(PARAMETER) && name.length() > PARAMETER.length();
    }
}
