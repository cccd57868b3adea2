package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A link to a resource that a client may read later, {@code ResourceLink} of the specification. Immutable.
 *
 * <pre>{@code
 * Content.link("note://7", "note-7").title("Shopping").mimeType("text/markdown").size(420)
 * }</pre>
 */
public final class ResourceLink implements Content {

    private static final List<String> ORDER =
            List.of("uri", "name", "title", "description", "mimeType", "annotations", "size", "icons", "_meta");

    /** The members that are there, as JSON. */
    private final Map<String, String> members;

    private ResourceLink(Map<String, String> members) {
        this.members = members;
    }

    static ResourceLink of(String uri, String name) {
        return new ResourceLink(Map.of()).text("uri", uri).text("name", name);
    }

    /** Returns this link with a name for people. */
    public ResourceLink title(String text) {
        return text("title", text);
    }

    /** Returns this link with a word on what is there. */
    public ResourceLink description(String text) {
        return text("description", text);
    }

    /** Returns this link with the media type of what is there. */
    public ResourceLink mimeType(String type) {
        return text("mimeType", type);
    }

    /**
     * Returns this link with the size of what is there.
     *
     * @param bytes before any encoding
     */
    public ResourceLink size(long bytes) {
        return with("size", new JsonWriter().value(bytes));
    }

    /** Returns this link with these icons. */
    public ResourceLink icons(Icon... pictures) {
        JsonWriter json = new JsonWriter().beginArray();
        for (Icon picture : pictures) {
            picture.writeTo(json);
        }
        return with("icons", json.endArray());
    }

    @Override
    public ResourceLink annotated(Annotations annotations) {
        JsonWriter json = new JsonWriter();
        annotations.writeTo(json);
        return with("annotations", json);
    }

    @Override
    public ResourceLink meta(JsonObject members) {
        return with("_meta", new JsonWriter().value(members));
    }

    @Override
    public void writeTo(JsonWriter json) {
        json.beginObject().name("type").value("resource_link");
        for (String name : ORDER) {
            String value = members.get(name);
            if (value != null) {
                json.name(name).raw(value);
            }
        }
        json.endObject();
    }

    private ResourceLink text(String name, String value) {
        return with(name, new JsonWriter().value(new JsonString(value)));
    }

    private ResourceLink with(String name, JsonWriter value) {
        Map<String, String> all = new HashMap<>(members);
        all.put(name, value.toString());
        return new ResourceLink(all);
    }
}
