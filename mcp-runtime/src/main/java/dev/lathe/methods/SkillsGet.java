package dev.lathe.methods;

import dev.lathe.core.Catalog;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.Filters;
import dev.lathe.core.Method;
import dev.lathe.core.Params;
import dev.lathe.core.Result;
import dev.lathe.feature.Caching;
import dev.lathe.json.JsonWriter;
import dev.lathe.skill.Skill;
import java.util.Optional;

/** {@code skills/get}: one skill, by the URI of its {@code SKILL.md}. */
public final class SkillsGet implements Method {

    private final Catalog catalog;
    private final Filters filters;
    private final Caching caching;

    /**
     * Finds skills.
     *
     * @param caching how long a client may keep what it has been told
     */
    public SkillsGet(Catalog catalog, Filters filters, Caching caching) {
        this.catalog = catalog;
        this.filters = filters;
        this.caching = caching;
    }

    @Override
    public void serve(Exchange exchange) {
        String uri = Params.string(exchange.params(), "uri", "the URI of a skill");
        Skill skill = filters.view(catalog.table(), exchange).skill(uri);
        if (skill == null) {
            throw Params.unknown("skill", uri);
        }
        exchange.answer(new Found(skill, filters.caching(caching, catalog.table())));
    }

    /** The members of a {@code GetSkillResult}. */
    private record Found(Skill skill, Caching hint) implements Result {
        @Override
        public void writeMembers(Era era, JsonWriter json) {
            json.name("skill");
            skill.writeTo(json);
        }

        @Override
        public Optional<Caching> caching() {
            return Optional.of(hint);
        }
    }
}
