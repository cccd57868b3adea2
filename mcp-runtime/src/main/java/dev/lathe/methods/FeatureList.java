package dev.lathe.methods;

import dev.lathe.core.Catalog;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.FeatureTable;
import dev.lathe.core.FeatureTable.Offer;
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
 * on until the features change.
 */
public final class FeatureList implements Method {

    private static final String FIRST = "";

    private final FeatureKind kind;
    private final String member;
    private final Catalog catalog;
    private final int pageSize;
    private final Caching caching;

    /** The pages by their cursors, of each era by its revisions. */
    private final Map<List<String>, Pages> pages = new ConcurrentHashMap<>();

    /**
     * Lists the features of a kind.
     *
     * @param member what the result calls them
     * @param pageSize how many there are on a page
     * @param caching how long a client may keep a page
     */
    public FeatureList(FeatureKind kind, String member, Catalog catalog, int pageSize, Caching caching) {
        this.kind = kind;
        this.member = member;
        this.catalog = catalog;
        this.pageSize = pageSize;
        this.caching = caching;
    }

    @Override
    public void serve(Exchange exchange) {
        byte[] page = pages(exchange.era()).find(cursor(exchange));
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

    /** A cursor is what the last feature of the page before is asked for by: stable, and nothing to forge. */
    private Map<String, byte[]> write(Era era, FeatureTable table) {
        List<Offer<? extends Entry>> all = new ArrayList<>(table.all(kind));
        Map<String, byte[]> written = new HashMap<>();
        String cursor = FIRST;
        int from = 0;
        do {
            int to = Math.min(from + pageSize, all.size());
            boolean last = to == all.size();
            String next = last ? FIRST : all.get(to - 1).entry().key();
            written.put(cursor, page(era, all.subList(from, to), next));
            cursor = next;
            from = to;
        } while (from < all.size());
        return written;
    }

    private byte[] page(Era era, List<Offer<? extends Entry>> offers, String next) {
        JsonWriter json = new JsonWriter(Integer.MAX_VALUE);
        json.beginObject();
        era.beginResult(json, "complete");
        json.name(member).beginArray();
        for (Offer<? extends Entry> offer : offers) {
            json.raw(era.listed(offer.entry().definition()));
        }
        json.endArray();
        if (!next.equals(FIRST)) {
            json.name("nextCursor").value(next);
        }
        era.endResult(json, Optional.of(caching));
        return json.endObject().toBytes();
    }

    /** The pages of a table, by their cursors. */
    private record Pages(FeatureTable table, Map<String, byte[]> byCursor) {
        byte @Nullable [] find(String cursor) {
            return byCursor.get(cursor);
        }
    }
}
