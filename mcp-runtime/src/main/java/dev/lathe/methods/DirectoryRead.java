package dev.lathe.methods;

import dev.lathe.core.Catalog;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.FeatureTable.Offer;
import dev.lathe.core.Filters;
import dev.lathe.core.Method;
import dev.lathe.core.Params;
import dev.lathe.core.Result;
import dev.lathe.core.View;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.json.JsonWriter;
import dev.lathe.json.Printable;
import dev.lathe.skill.Skill;
import dev.lathe.skill.SkillFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code resources/directory/read}: what is in a directory of a skill, on one page. A directory is there if a file is
 * that the client may read.
 */
public final class DirectoryRead implements Method {

    private final Catalog catalog;
    private final Filters filters;

    public DirectoryRead(Catalog catalog, Filters filters) {
        this.catalog = catalog;
        this.filters = filters;
    }

    @Override
    public void serve(Exchange exchange) {
        String uri = Params.string(exchange.params(), "uri", "the URI of a directory");
        Cursor.start(Cursor.of(exchange), List.of());
        View view = filters.view(catalog.table(), exchange);
        Map<String, String> children = new LinkedHashMap<>();
        for (Skill skill : view.skills()) {
            if ((uri + "/").startsWith(skill.root() + "/")) {
                addChildren(uri + "/", skill, view, children);
            }
        }
        if (children.isEmpty()) {
            throw view.isReadable(uri)
                    ? Params.invalid("no directory but a file: " + Printable.of(uri))
                    : Params.unknown("directory", uri);
        }
        exchange.answer(new Listing(new ArrayList<>(children.values())));
    }

    /** Adds the definition of each child by its URI: a file may belong to two skills, one in the other. */
    private static void addChildren(String start, Skill skill, View view, Map<String, String> children) {
        for (SkillFile file : skill.files()) {
            if (file.uri().startsWith(start)) {
                int slash = file.uri().indexOf('/', start.length());
                String child = slash < 0 ? file.uri() : file.uri().substring(0, slash);
                if (!children.containsKey(child)) {
                    children.put(child, slash < 0 ? file(child, view) : directory(child));
                }
            }
        }
    }

    /** What a template has is not listed elsewhere. */
    private static String file(String uri, View view) {
        Offer<ResourceEntry> resource = view.resource(uri);
        return resource == null
                ? named(uri).endObject().toString()
                : resource.entry().definition();
    }

    private static String directory(String uri) {
        return named(uri).name("mimeType").value("inode/directory").endObject().toString();
    }

    private static JsonWriter named(String uri) {
        JsonWriter json = new JsonWriter();
        json.beginObject().name("uri").value(uri);
        return json.name("name").value(uri.substring(uri.lastIndexOf('/') + 1));
    }

    /** The members of a {@code ReadResourceDirectoryResult}. */
    private record Listing(List<String> children) implements Result {
        @Override
        public void writeMembers(Era era, JsonWriter json) {
            json.name("resources").beginArray();
            for (String child : children) {
                json.raw(era.listed(child));
            }
            json.endArray();
        }
    }
}
