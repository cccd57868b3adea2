package dev.lathe.http;

import dev.lathe.http.io.RequestHead;
import dev.lathe.http.io.Response;
import dev.lathe.json.JsonWriter;
import java.util.Optional;

/** Tells whoever watches over the process how it is, without a token: for that, nobody has one. */
final class Health {

    private static final String PATH = "/health";
    private static final String LIVE_PATH = "/health/live";

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final Guests guests;
    private final Optional<ResourceServer> resource;

    /** @param resource what must be ready for somebody to be let in */
    Health(Guests guests, Optional<ResourceServer> resource) {
        this.guests = guests;
        this.resource = resource;
    }

    /** Tells whether that is asked for at this path. */
    static boolean isAt(String path) {
        return path.equals(PATH) || path.equals(LIVE_PATH);
    }

    /** Answers if it is asked. */
    boolean answers(String path, RequestHead head, Response response) {
        boolean isAsked = head.method().equals("GET") && isAt(path);
        if (isAsked) {
            if (path.equals(LIVE_PATH)) {
                answer(OK, "live", response);
            } else if (guests.isDraining()) {
                answer(UNAVAILABLE, "draining", response);
            } else if (isReady()) {
                answer(OK, "ready", response);
            } else {
                answer(UNAVAILABLE, "starting", response);
            }
        }
        return isAsked;
    }

    private boolean isReady() {
        resource.ifPresent(ResourceServer::prepare);
        return resource.map(ResourceServer::isReady).orElse(true);
    }

    private static void answer(int code, String status, Response response) {
        JsonWriter json =
                new JsonWriter().beginObject().name("status").value(status).endObject();
        response.header("Cache-Control", "no-store").json(code, json);
    }
}
