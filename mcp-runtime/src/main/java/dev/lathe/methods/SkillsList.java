package dev.lathe.methods;

import dev.lathe.core.Catalog;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.Filters;
import dev.lathe.core.Method;
import dev.lathe.core.Result;
import dev.lathe.feature.Caching;
import dev.lathe.json.JsonWriter;
import dev.lathe.skill.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code skills/list}: the skills that a client sees, each with all of its files. */
public final class SkillsList implements Method {

    private final Catalog catalog;
    private final Filters filters;
    private final int pageSize;
    private final Caching caching;

    /**
     * Lists skills.
     *
     * @param pageSize how many there are on a page
     * @param caching how long a client may keep a page
     */
    public SkillsList(Catalog catalog, Filters filters, int pageSize, Caching caching) {
        this.catalog = catalog;
        this.filters = filters;
        this.pageSize = pageSize;
        this.caching = caching;
    }

    @Override
    public void serve(Exchange exchange) {
        List<Skill> all = filters.view(catalog.table(), exchange).skills();
        List<String> keys = new ArrayList<>();
        for (Skill skill : all) {
            keys.add(skill.uri());
        }
        int from = Cursor.start(Cursor.of(exchange), keys);
        int to = Math.min(from + pageSize, all.size());
        Optional<String> next = to < all.size() ? Optional.of(keys.get(to - 1)) : Optional.empty();
        exchange.answer(new Page(all.subList(from, to), next, filters.caching(caching, catalog.table())));
    }

    /** The members of a {@code ListSkillsResult}. */
    private record Page(List<Skill> skills, Optional<String> next, Caching hint) implements Result {
        @Override
        public void writeMembers(Era era, JsonWriter json) {
            json.name("skills").beginArray();
            for (Skill skill : skills) {
                skill.writeTo(json);
            }
            json.endArray();
            if (next.isPresent()) {
                json.name("nextCursor").value(next.get());
            }
        }

        @Override
        public Optional<Caching> caching() {
            return Optional.of(hint);
        }
    }
}
