package dev.lathe.benchmarks.json;

import dev.lathe.json.JsonLimits;
import dev.lathe.json.JsonReader;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;

/** Lathe's own package: what a server runs. */
final class LatheCodec {

    private LatheCodec() {}

    static JsonValue read(byte[] json) {
        return JsonReader.read(json, 0, json.length, JsonLimits.DEFAULT);
    }

    static byte[] write(JsonValue tree) {
        return new JsonWriter().value(tree).toBytes();
    }

    static byte[] write(Order order) {
        JsonWriter json = new JsonWriter();
        json.beginObject().name("jsonrpc").value("2.0").name("id").value(1000);
        json.name("method").value("tools/call").name("params").beginObject();
        json.name("name").value("order").name("arguments").beginObject();
        json.name("customer").value(order.customer());
        json.name("items").array(order.items(), LatheCodec::write);
        json.endObject().name("_meta").beginObject();
        json.name("io.modelcontextprotocol/protocolVersion").value("2026-07-28");
        json.name("io.modelcontextprotocol/clientCapabilities").beginObject().endObject();
        return json.endObject().endObject().endObject().toBytes();
    }

    private static void write(JsonWriter json, Order.Item item) {
        json.beginObject();
        json.name("article").value(item.article()).name("quantity").value(item.quantity());
        json.name("price").value(item.price()).name("gift").value(item.gift());
        json.endObject();
    }
}
