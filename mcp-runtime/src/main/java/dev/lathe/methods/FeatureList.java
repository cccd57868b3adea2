package dev.lathe.methods;

import dev.lathe.core.Catalog;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.FeatureTable;
import dev.lathe.core.FeatureTable.Offer;
import dev.lathe.core.Filters;
import dev.lathe.core.Method;
import dev.lathe.core.Result;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureKind;
import dev.lathe.json.JsonWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code tools/list} and its kin: pages written once for each era, when it first asks, and sent as they are from then
 * on until the features change. Where not every caller sees the same, each page is written for the one who asks.
 */
public final class FeatureList implements Method {

    private final FeatureKind kind;
    private final String member;
    private final Catalog catalog;
    private final int pageSize;
    private final Caching caching;
    private final Filters filters;

    /** The pages by their cursors, of each era by its revisions. */
    private final Map<List<String>, Pages> pages = new ConcurrentHashMap<>();

    /**
     * Lists the features of a kind.
     *
     * @param member what the result calls them
     * @param pageSize how many there are on a page
     * @param caching how long a client may keep a page
     * @param filters who sees which feature
     */
    public FeatureList(
            FeatureKind kind, String member, Catalog catalog, int pageSize, Caching caching, Filters filters) {
        this.kind = kind;
        this.member = member;
        this.catalog = catalog;
        this.pageSize = pageSize;
        this.caching = caching;
        this.filters = filters;
    }

    @Override
    public void serve(Exchange exchange) {
        String cursor = Cursor.of(exchange);
        Era era = exchange.era();
        FeatureTable table = catalog.table();
        if (filters.showAll(table)) {
            Pages written = pages(era, table);
            JsonWriter page = written.byCursor.get(cursor);
            exchange.answer(page == null ? page(era, new ArrayList<>(table.all(kind)), cursor, table) : page);
        } else {
            exchange.answer(page(era, filters.view(table, exchange).all(kind), cursor, table));
        }
    }

    private Pages pages(Era era, FeatureTable table) {
        Pages written = pages.get(era.revisions());
        if (written == null || written.table != table) {
            written = new Pages(table, write(era, table));
            pages.put(era.revisions(), written);
        }
        return written;
    }

    /** Writes the pages that follow from each other. */
    private Map<String, JsonWriter> write(Era era, FeatureTable table) {
        List<Offer<? extends Entry>> all = new ArrayList<>(table.all(kind));
        Map<String, JsonWriter> written = new HashMap<>();
        for (int from = 0; from == 0 || from < all.size(); from += pageSize) {
            String cursor = from == 0 ? Cursor.FIRST : all.get(from - 1).entry().key();
            written.put(cursor, page(era, all, from, table).trim());
        }
        return written;
    }

    private JsonWriter page(Era era, List<Offer<? extends Entry>> all, String cursor, FeatureTable table) {
        List<String> keys = new ArrayList<>();
        for (Offer<? extends Entry> offer : all) {
            keys.add(offer.entry().key());
        }
        return page(era, all, Cursor.start(cursor, keys), table);
    }

    private JsonWriter page(Era era, List<Offer<? extends Entry>> all, int from, FeatureTable table) {
        JsonWriter json = new JsonWriter(Integer.MAX_VALUE);
        era.writeResult(new Page(all, from, filters.caching(caching, table)), json);
        return json;
    }

    /** The members of a {@code ListToolsResult} and its kin. */
    private final class Page implements Result {

        private final List<Offer<? extends Entry>> all;
        private final int from;
        private final Caching hint;

        Page(List<Offer<? extends Entry>> all, int from, Caching hint) {
            this.all = all;
            this.from = from;
            this.hint = hint;
        }

        @Override
        public void writeMembers(Era era, JsonWriter json) {
            int to = Math.min(from + pageSize, all.size());
            json.name(member).beginArray();
            for (Offer<? extends Entry> offer : all.subList(from, to)) {
                json.raw(era.listed(offer.entry().definition()));
            }
            json.endArray();
            if (to < all.size()) {
                json.name("nextCursor").value(all.get(to - 1).entry().key());
            }
        }

        @Override
        public Optional<Caching> caching() {
            return Optional.of(hint);
        }
    }

    /** The pages of a table, by their cursors. */
    private record Pages(FeatureTable table, Map<String, JsonWriter> byCursor) {}
}
