package dev.lathe.server;

import dev.lathe.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a server says it is ({@code Implementation}). */
final class Implementation {

    final String name;
    final String version;
    final List<String> icons = new ArrayList<>();

    @Nullable
    String title;

    @Nullable
    String description;

    @Nullable
    String websiteUrl;

    Implementation(String name, String version) {
        this.name = name;
        this.version = version;
    }

    /** Returns it as JSON text. */
    String json() {
        JsonWriter json = new JsonWriter().beginObject().name("name").value(name);
        member(json, "title", title);
        member(json, "version", version);
        member(json, "description", description);
        member(json, "websiteUrl", websiteUrl);
        if (!icons.isEmpty()) {
            json.name("icons").beginArray();
            for (String icon : icons) {
                json.raw(icon);
            }
            json.endArray();
        }
        return json.endObject().toString();
    }

    private static void member(JsonWriter json, String name, @Nullable String value) {
        if (value != null) {
            json.name(name).value(value);
        }
    }
}
