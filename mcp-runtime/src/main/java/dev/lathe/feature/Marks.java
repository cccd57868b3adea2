package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import java.util.Optional;

/** What any content may say besides itself. */
record Marks(Optional<Annotations> annotations, JsonObject meta) {

    static final Marks NONE = new Marks(Optional.empty(), JsonObject.EMPTY);

    Marks annotated(Annotations said) {
        return new Marks(Optional.of(said), meta);
    }

    Marks meta(JsonObject members) {
        return new Marks(annotations, members);
    }

    /** Writes the members into the open object, of which they are the last. */
    void writeTo(JsonWriter json) {
        if (annotations.isPresent()) {
            json.name("annotations");
            annotations.get().writeTo(json);
        }
        if (meta.size() > 0) {
            json.name("_meta").value(meta);
        }
    }
}
