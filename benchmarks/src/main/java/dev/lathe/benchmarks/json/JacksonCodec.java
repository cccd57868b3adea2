package dev.lathe.benchmarks.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openjdk.jmh.infra.Blackhole;

/** The same with Jackson, as it comes: trees by databind, tokens by core. */
final class JacksonCodec {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonFactory FACTORY = new JsonFactory();

    private JacksonCodec() {}

    static JsonNode read(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    static byte[] write(JsonNode tree) throws IOException {
        return MAPPER.writeValueAsBytes(tree);
    }

    /** Takes every name and value, and builds nothing of them. */
    static void readTokens(byte[] json, Blackhole values) throws IOException {
        try (JsonParser tokens = FACTORY.createParser(json)) {
            JsonToken token;
            while ((token = tokens.nextToken()) != null) {
                if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
                    values.consume(tokens.getText());
                }
            }
        }
    }

    static byte[] write(Order order) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("jsonrpc", "2.0");
            json.writeNumberField("id", 1000);
            json.writeStringField("method", "tools/call");
            json.writeObjectFieldStart("params");
            json.writeStringField("name", "order");
            json.writeObjectFieldStart("arguments");
            json.writeStringField("customer", order.customer());
            json.writeArrayFieldStart("items");
            for (Order.Item item : order.items()) {
                write(json, item);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeObjectFieldStart("_meta");
            json.writeStringField("io.modelcontextprotocol/protocolVersion", "2026-07-28");
            json.writeObjectFieldStart("io.modelcontextprotocol/clientCapabilities");
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Order.Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", item.article());
        json.writeNumberField("quantity", item.quantity());
        json.writeNumberField("price", item.price());
        json.writeBooleanField("gift", item.gift());
        json.writeEndObject();
    }
}
