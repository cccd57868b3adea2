package dev.lathe.seal;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.util.Optional;

/** Bindings, as the requests of the tests have them. */
final class Requests {

    private Requests() {}

    static Binding booking() {
        return tool("book", "{\"restaurant\":\"Le Jardin\"}", "alice");
    }

    static Binding tool(String name, String arguments, String principal) {
        return Binding.of("tools/call", name, object(arguments), Optional.of(principal));
    }

    static JsonObject object(String json) {
        return (JsonObject) JsonValue.parse(json);
    }
}
