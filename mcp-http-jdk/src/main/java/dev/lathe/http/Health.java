package dev.lathe.http;

import dev.lathe.http.guard.Paths;
import dev.lathe.http.io.RequestHead;
import dev.lathe.http.io.Response;
import dev.lathe.json.JsonWriter;

/** Tells whoever watches over the process how it is, without a token: for that, nobody has one. */
final class Health {

    private static final String PATH = "/health";
    private static final String LIVE_PATH = "/health/live";

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final Guests guests;

    Health(Guests guests) {
        this.guests = guests;
    }

    /** Answers if it is asked. */
    boolean answers(RequestHead head, Response response) {
        String path = Paths.of(head);
        boolean isAsked = head.method().equals("GET") && (path.equals(PATH) || path.equals(LIVE_PATH));
        if (isAsked) {
            boolean isDraining = guests.isDraining() && path.equals(PATH);
            String ready = path.equals(PATH) ? "ready" : "live";
            String status = isDraining ? "draining" : ready;
            JsonWriter json =
                    new JsonWriter().beginObject().name("status").value(status).endObject();
            response.header("Cache-Control", "no-store").json(isDraining ? UNAVAILABLE : OK, json);
        }
        return isAsked;
    }
}
