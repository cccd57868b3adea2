package dev.lathe.stateless;

import dev.lathe.change.Change;
import dev.lathe.change.ListKind;
import dev.lathe.core.Changing;
import dev.lathe.core.Exchange;
import dev.lathe.core.FeatureTable;
import dev.lathe.core.Params;
import dev.lathe.core.View;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.RpcException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants to hear of on one stream ({@code SubscriptionFilter}). What it does not name it does not want.
 */
record SubscriptionFilter(List<ListKind> lists, Set<String> uris) implements Change.Cases<Boolean> {

    private static final String FILTER = "notifications";
    private static final String URIS = "resourceSubscriptions";

    /**
     * Returns what the params ask for.
     *
     * @throws RpcException if that is no filter, or names too many resources
     */
    static SubscriptionFilter read(JsonObject params, int mostUris) {
        if (!(params.find(FILTER) instanceof JsonObject filter)) {
            throw Params.invalid("/notifications: must be an object");
        }
        List<ListKind> lists = new ArrayList<>();
        for (ListKind list : ListKind.values()) {
            JsonValue wanted = filter.find(member(list));
            if (wanted != null && !(wanted instanceof JsonBoolean)) {
                throw Params.invalid("/notifications/" + member(list) + ": must be a boolean");
            }
            if (wanted == JsonBoolean.TRUE) {
                lists.add(list);
            }
        }
        return new SubscriptionFilter(lists, uris(filter.find(URIS), mostUris));
    }

    /** Tells whether the params ask for tasks, which nobody hears of yet: one looks after them. */
    static boolean namesTasks(JsonObject params) {
        return params.find(FILTER) instanceof JsonObject filter && filter.find("taskIds") != null;
    }

    private static Set<String> uris(@Nullable JsonValue sent, int most) {
        Set<String> uris = new LinkedHashSet<>();
        if (sent == null) {
            return uris;
        }
        String place = "/notifications/" + URIS;
        if (!(sent instanceof JsonArray array)) {
            throw Params.invalid(place + ": must be an array");
        }
        if (array.items().size() > most) {
            throw Params.invalid(place + ": must have at most " + most + " URIs");
        }
        for (int i = 0; i < array.items().size(); i++) {
            if (!(array.items().get(i) instanceof JsonString uri)) {
                throw Params.invalid(place + "/" + i + ": must be a string");
            }
            uris.add(uri.value());
        }
        return uris;
    }

    /** Returns the part that the server can keep for whoever asks. */
    SubscriptionFilter honoured(Changing changing, Exchange exchange) {
        FeatureTable table = changing.catalog().table();
        View view = changing.view(exchange);
        List<ListKind> offered = new ArrayList<>();
        for (ListKind list : lists) {
            if (table.offers(list)) {
                offered.add(list);
            }
        }
        Set<String> known = new LinkedHashSet<>();
        for (String uri : uris) {
            if (view.isReadable(uri)) {
                known.add(uri);
            }
        }
        return new SubscriptionFilter(offered, known);
    }

    boolean wants(Change change) {
        return change.in(this);
    }

    @Override
    public Boolean listChanged(ListKind list) {
        return lists.contains(list);
    }

    @Override
    public Boolean resourceUpdated(String uri) {
        return uris.contains(uri);
    }

    /** Writes the object. */
    void writeTo(JsonWriter json) {
        json.beginObject();
        for (ListKind list : lists) {
            json.name(member(list)).value(true);
        }
        if (!uris.isEmpty()) {
            json.name(URIS).beginArray();
            for (String uri : uris) {
                json.value(uri);
            }
            json.endArray();
        }
        json.endObject();
    }

    private static String member(ListKind list) {
        return list.wireName() + "ListChanged";
    }
}
