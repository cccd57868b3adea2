package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call gives and takes is the same over HTTP, in either era. */
final class CallsTest {

    private static final String FORECAST = "'inputSchema':{'type':'object','properties':{"
            + "'city':{'type':'string','minLength':1},'days':{'type':'integer','minimum':1,'maximum':7}},"
            + "'required':['city','days']},"
            + "'outputSchema':{'type':'object','properties':{'city':{'type':'string'},'days':{'type':'integer'},"
            + "'rain':{'type':'array','items':{'type':'number'}}},'required':['city','days','rain']}";

    private static final Tools TOOLS = new Tools().with("forecast", FORECAST, (arguments, context) -> {
        String city = arguments.at("city").minLength(1).asString();
        int days = arguments.at("days").minimum(1).maximum(7).asInt();
        arguments.check();
        JsonWriter json = new JsonWriter().beginObject().name("city").value(city);
        json.name("days").value(days).name("rain").beginArray();
        for (int day = 0; day < days; day++) {
            json.value(day / 2.0);
        }
        return ToolResult.structured(json.endArray().endObject());
    });

    private static Talk client(Station station, String revision) {
        return revision.equals(Talk.STATELESS) ? station.stateless() : station.session(revision);
    }

    /** All mistakes at once, in words that a model can act upon; and it is a result, which models get to see. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-07-28", "2025-11-25", "2025-03-26"})
    void wrongArgumentsAreToldToTheModel(String revision) {
        try (Station station = Station.of(TOOLS)) {
            Talk client = client(station, revision);
            for (String arguments : new String[] {"", "'city':7,'days':'3'", "'city':'','days':0", "'city':'Bern'"}) {
                Heard answer = client.ask(client.call("forecast", arguments));
                assertEquals(200, answer.status());
                String body = answer.body();
                assertTrue(body.contains(Talk.json("'isError':true")), body);
                assertTrue(body.contains(arguments.contains("Bern") ? "days" : "city"), body);
                assertTrue(body.contains("days"), body);
            }
            assertEquals(
                    "200 -32602",
                    client.ask("tools/call", "'name':'forecast','arguments':[]").verdict());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-28", "2025-11-25", "2025-06-18"})
    void structuredContentIsWhatItsSchemaSays(String revision) {
        try (Station station = Station.of(TOOLS)) {
            Talk client = client(station, revision);
            JsonObject tool = (JsonObject)
                    array(result(client.ask("tools/list", "")), "tools").items().get(0);
            JsonObject result = result(client.ask(client.call("forecast", "'city':'Bern','days':3")));
            JsonValue content = Objects.requireNonNull(result.find("structuredContent"));
            assertEquals(Optional.empty(), mismatch(object(tool, "outputSchema"), content));
            assertEquals(Talk.json("{'city':'Bern','days':3,'rain':[0.0,0.5,1.0]}"), content.toString());
            // Clients that know nothing of it read the same as a text.
            JsonObject text = (JsonObject) array(result, "content").items().get(0);
            assertEquals(content, JsonValue.parse(((JsonString) text.find("text")).value()));
        }
    }

    /** What of the value is not as the schema has it, as far as the schema above needs that. */
    private static Optional<String> mismatch(JsonObject schema, JsonValue value) {
        String type = ((JsonString) schema.find("type")).value();
        boolean fits = switch (type) {
            case "object" -> value instanceof JsonObject object && fits(schema, object);
            case "array" ->
                value instanceof JsonArray array
                        && array.items().stream()
                                .allMatch(item ->
                                        mismatch(object(schema, "items"), item).isEmpty());
            case "string" -> value instanceof JsonString;
            case "integer" -> value.toString().matches("-?\\d+");
            default -> value instanceof JsonNumber;
        };
        return fits ? Optional.empty() : Optional.of(value + " is no " + schema);
    }

    private static boolean fits(JsonObject schema, JsonObject object) {
        Map<String, JsonValue> properties = object(schema, "properties").members();
        return array(schema, "required").items().stream()
                        .allMatch(name -> object.find(((JsonString) name).value()) != null)
                && object.members().entrySet().stream()
                        .allMatch(member -> properties.get(member.getKey()) instanceof JsonObject property
                                && mismatch(property, member.getValue()).isEmpty());
    }

    /** A cursor is good on any connection, and leads through every tool once, in order. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-07-28", "2025-11-25"})
    void aListHasPages(String revision) {
        Tools tools = new Tools();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            names.add("tool" + i);
            tools.with("tool" + i, (arguments, context) -> ToolResult.empty());
        }
        try (Station station = Station.of(Station.server(tools).pageSize(3), options -> options)) {
            Talk client = client(station, revision);
            List<List<String>> pages = new ArrayList<>();
            String cursor = "";
            do {
                JsonObject page = result(client.ask("tools/list", cursor));
                pages.add(array(page, "tools").items().stream()
                        .map(tool -> ((JsonString) ((JsonObject) tool).find("name")).value())
                        .toList());
                cursor = page.find("nextCursor") == null ? "" : "'cursor':" + page.find("nextCursor");
            } while (!cursor.isEmpty());
            assertEquals(List.of(3, 3, 1), pages.stream().map(List::size).toList());
            assertEquals(names, pages.stream().flatMap(List::stream).collect(Collectors.toList()));
            assertEquals("200 -32602", client.ask("tools/list", "'cursor':'x'").verdict());
            assertEquals("200 -32602", client.ask("tools/list", "'cursor':7").verdict());
        }
    }

    private static JsonObject result(Heard answer) {
        return object((JsonObject) JsonValue.parse(answer.body()), "result");
    }

    private static JsonObject object(JsonObject parent, String name) {
        return (JsonObject) Objects.requireNonNull(parent.find(name), name);
    }

    private static JsonArray array(JsonObject parent, String name) {
        return (JsonArray) Objects.requireNonNull(parent.find(name), name);
    }
}
