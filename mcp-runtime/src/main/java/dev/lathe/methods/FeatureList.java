package dev.lathe.methods;

import dev.lathe.core.Catalog;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.FeatureTable;
import dev.lathe.core.FeatureTable.Offer;
import dev.lathe.core.Filters;
import dev.lathe.core.Method;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureKind;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code tools/list} and its kin: pages written once for each era, when it first asks, and sent as they are from then
 * on until the features change. Where not every caller sees the same, each page is written for the one who asks.
 */
public final class FeatureList implements Method {

    private static final String FIRST = "";

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
        this.caching = filters.caching(caching);
        this.filters = filters;
    }

    @Override
    public void serve(Exchange exchange) {
        String cursor = cursor(exchange);
        byte[] page = filters.isEmpty() ? pages(exchange.era()).find(cursor) : own(exchange, cursor);
        if (page == null) {
            throw Params.invalid("unknown 'cursor'; list again without one");
        }
        exchange.answer(page);
    }

    private Pages pages(Era era) {
        FeatureTable table = catalog.table();
        Pages written = pages.get(era.revisions());
        if (written == null || written.table != table) {
            written = new Pages(table, write(era, table));
            pages.put(era.revisions(), written);
        }
        return written;
    }

    /** Writes a page for one caller, of what that one sees. */
    private byte @Nullable [] own(Exchange exchange, String cursor) {
        for (Cut cut : cut(filters.view(catalog.table(), exchange).all(kind))) {
            if (cut.cursor.equals(cursor)) {
                return page(exchange.era(), cut);
            }
        }
        return null;
    }

    private static String cursor(Exchange exchange) {
        JsonValue cursor = exchange.params().find("cursor");
        if (cursor == null) {
            return FIRST;
        }
        if (cursor instanceof JsonString string && !string.value().equals(FIRST)) {
            return string.value();
        }
        throw Params.invalid("'cursor' must be one that a list gave");
    }

    private Map<String, byte[]> write(Era era, FeatureTable table) {
        Map<String, byte[]> written = new HashMap<>();
        for (Cut cut : cut(new ArrayList<>(table.all(kind)))) {
            written.put(cut.cursor, page(era, cut));
        }
        return written;
    }

    /** A cursor is what the last feature of the page before is asked for by: stable, and nothing to forge. */
    private List<Cut> cut(List<Offer<? extends Entry>> all) {
        List<Cut> cuts = new ArrayList<>();
        String cursor = FIRST;
        int from = 0;
        do {
            int to = Math.min(from + pageSize, all.size());
            boolean last = to == all.size();
            String next = last ? FIRST : all.get(to - 1).entry().key();
            cuts.add(new Cut(cursor, all.subList(from, to), next));
            cursor = next;
            from = to;
        } while (from < all.size());
        return cuts;
    }

    private byte[] page(Era era, Cut cut) {
        JsonWriter json = new JsonWriter(Integer.MAX_VALUE);
        json.beginObject();
        era.beginResult(json, "complete");
        json.name(member).beginArray();
        for (Offer<? extends Entry> offer : cut.offers) {
            json.raw(era.listed(offer.entry().definition()));
        }
        json.endArray();
        if (!cut.next.equals(FIRST)) {
            json.name("nextCursor").value(cut.next);
        }
        era.endResult(json, Optional.of(caching));
        return json.endObject().toBytes();
    }

    /** What is on a page, the cursor that brings it, and the one that brings the next. */
    private record Cut(String cursor, List<Offer<? extends Entry>> offers, String next) {}

    /** The pages of a table, by their cursors. */
    private record Pages(FeatureTable table, Map<String, byte[]> byCursor) {
        byte @Nullable [] find(String cursor) {
            return byCursor.get(cursor);
        }
    }
}
