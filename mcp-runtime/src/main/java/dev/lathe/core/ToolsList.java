package dev.lathe.core;

import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code tools/list}: pages written once for each era, when it first asks, and sent as they are from then on. */
public final class ToolsList implements Method {

    private static final String FIRST = "";

    private final FeatureTable table;
    private final int pageSize;

    /** The pages by their cursors, of each era by its revisions. */
    private final Map<List<String>, Map<String, byte[]>> pages = new ConcurrentHashMap<>();

    /** Lists the tools of the table, so many on a page. */
    public ToolsList(FeatureTable table, int pageSize) {
        this.table = table;
        this.pageSize = pageSize;
    }

    @Override
    public void serve(Exchange exchange) {
        byte[] page = pages(exchange.era()).get(cursor(exchange));
        if (page == null) {
            throw new RpcException(RpcError.INVALID_PARAMS, "unknown 'cursor'; list again without one");
        }
        exchange.answer(page);
    }

    private Map<String, byte[]> pages(Era era) {
        Map<String, byte[]> written = pages.get(era.revisions());
        if (written == null) {
            written = write(era);
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
        throw new RpcException(RpcError.INVALID_PARAMS, "'cursor' must be one that a list gave");
    }

    /** A cursor is the name of the last tool of the page before: stable, and nothing to forge. */
    private Map<String, byte[]> write(Era era) {
        List<FeatureTable.Tool> tools = new ArrayList<>(table.tools());
        Map<String, byte[]> written = new HashMap<>();
        String cursor = FIRST;
        int from = 0;
        do {
            int to = Math.min(from + pageSize, tools.size());
            boolean last = to == tools.size();
            String next = last ? FIRST : tools.get(to - 1).entry().name();
            written.put(cursor, page(era, tools.subList(from, to), next));
            cursor = next;
            from = to;
        } while (from < tools.size());
        return written;
    }

    private static byte[] page(Era era, List<FeatureTable.Tool> tools, String next) {
        JsonWriter json = new JsonWriter(Integer.MAX_VALUE);
        json.beginObject();
        era.beginResult(json);
        json.name("tools").beginArray();
        for (FeatureTable.Tool tool : tools) {
            json.raw(era.listed(tool.entry().definition()));
        }
        json.endArray();
        if (!next.equals(FIRST)) {
            json.name("nextCursor").value(next);
        }
        era.endResult(json, Caching.HINTED);
        return json.endObject().toBytes();
    }
}
