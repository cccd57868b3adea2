package dev.lathe.core;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.RequestId;
import java.util.Optional;

/** The token a client wants to be told the progress of a request by (Progress). */
record ProgressToken(String json) {

    /** Returns the token in a {@code _meta}, unless there is none or it is neither a string nor an integer. */
    static Optional<ProgressToken> of(JsonObject meta) {
        JsonValue token = meta.find("progressToken");
        Optional<RequestId> id = token == null ? Optional.empty() : RequestId.of(token);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProgressToken(id.get().json()));
    }
}
