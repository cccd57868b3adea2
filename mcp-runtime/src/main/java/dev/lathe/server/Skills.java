package dev.lathe.server;

import dev.lathe.core.Catalog;
import dev.lathe.core.Extension;
import dev.lathe.core.Filters;
import dev.lathe.feature.Caching;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonObject;
import dev.lathe.methods.DirectoryRead;
import dev.lathe.methods.SkillsGet;
import dev.lathe.methods.SkillsList;
import java.util.Map;

/** The extension {@code io.modelcontextprotocol/skills}, which a server has that has a skill. */
final class Skills {

    private static final String ID = "io.modelcontextprotocol/skills";

    private Skills() {}

    static Extension of(Catalog catalog, Filters filters, int pageSize, Caching caching) {
        return new Extension(
                ID,
                JsonObject.of(Map.of("directoryRead", JsonBoolean.TRUE)),
                Map.of(
                        "skills/list",
                        new SkillsList(catalog, filters, pageSize, caching),
                        "skills/get",
                        new SkillsGet(catalog, filters, caching),
                        "resources/directory/read",
                        new DirectoryRead(catalog, filters)));
    }
}
