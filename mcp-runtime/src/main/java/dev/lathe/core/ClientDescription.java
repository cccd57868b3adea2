package dev.lathe.core;

import dev.lathe.feature.ClientInfo;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import java.util.Optional;

/** Reads what a client says it is ({@code Implementation}). */
public final class ClientDescription {

    private ClientDescription() {}

    /** Returns it, unless the name or the version is missing: a client that says less has said nothing. */
    public static Optional<ClientInfo> of(JsonObject info) {
        if (info.find("name") instanceof JsonString name && info.find("version") instanceof JsonString version) {
            Optional<String> title =
                    info.find("title") instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
            return Optional.of(new ClientInfo(name.value(), version.value(), title));
        }
        return Optional.empty();
    }
}
