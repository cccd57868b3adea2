package dev.lathe.http.endpoint;

import dev.lathe.http.io.Response;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;

/** The way back for what wants no answer: 202 and nothing else, or why it was not accepted. */
record Acknowledgement(Response response) implements Reply {

    private static final int ACCEPTED = 202;

    @Override
    public void ahead(JsonWriter message) {
        // There is no request that it could belong to.
    }

    @Override
    public void result(JsonWriter answer) {
        nothing();
    }

    @Override
    public void error(RpcError error, JsonWriter answer) {
        response.json(Statuses.BAD_REQUEST, answer);
    }

    @Override
    public void nothing() {
        response.empty(ACCEPTED);
    }
}
