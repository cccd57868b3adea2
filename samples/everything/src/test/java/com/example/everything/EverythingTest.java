package com.example.everything;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every feature, used by a client of each era. */
final class EverythingTest {

    private static final Path FIXTURES = Path.of("src/test/resources/com/example/everything/fixtures.txt");

    private static final Map<String, Callable<Client>> ERAS =
            Map.of("session", SessionClient::new, "stateless", StatelessClient::new);

    @TestFactory
    Stream<DynamicNode> speaksAsTheFixturesSay() throws IOException {
        List<Dialogue> dialogues = Dialogue.of(Files.readAllLines(FIXTURES));
        return ERAS.entrySet().stream()
                .map(era -> dynamicContainer(
                        era.getKey(),
                        dialogues.stream()
                                .filter(dialogue -> dialogue.isFor(era.getKey()))
                                .map(dialogue -> dynamicTest(
                                        dialogue.title(),
                                        () -> dialogue.with(era.getValue().call())))));
    }

    @Test
    void hasAFixtureForEachFeature() throws Exception {
        String fixtures = Files.readString(FIXTURES);
        for (JsonObject tool : list("tools")) {
            assertTrue(fixtures.contains("\"name\":" + tool.find("name")), tool::toString);
        }
        for (JsonObject prompt : list("prompts")) {
            assertTrue(fixtures.contains("\"name\":" + prompt.find("name")), prompt::toString);
        }
        for (JsonObject resource : list("resources")) {
            assertTrue(fixtures.contains("\"uri\":" + resource.find("uri")), resource::toString);
        }
    }

    @Test
    void describesEachFeature() throws Exception {
        List<JsonObject> features = new ArrayList<>();
        features.addAll(list("tools"));
        features.addAll(list("prompts"));
        features.addAll(list("resources"));
        features.addAll(list("resourceTemplates"));
        for (JsonObject feature : features) {
            assertNotEquals("", Client.text(feature, "name"), feature::toString);
            boolean isFileOfSkill = Client.text(feature, "uri").startsWith("skill://demo-skill/references/");
            assertEquals(isFileOfSkill, Client.text(feature, "description").isEmpty(), feature::toString);
        }
    }

    @Test
    void listsFirstWhatAnybodyCanCall() throws Exception {
        assertEquals(new JsonString("test_simple_text"), list("tools").get(0).find("name"));
    }

    @Test
    void listsASchemaAsItIsWritten() throws Exception {
        JsonObject tool = list("tools").stream()
                .filter(each -> Client.text(each, "name").equals("json_schema_2020_12_tool"))
                .findFirst()
                .orElseThrow();
        assertEquals(JsonValue.parse("""
                {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
                 "$defs":{"address":{"$anchor":"addressDef","type":"object",
                   "properties":{"street":{"type":"string"},"city":{"type":"string"}}}},
                 "properties":{"name":{"type":"string"},"address":{"$ref":"#/$defs/address"},
                   "contactMethod":{"type":"string","enum":["phone","email"]},
                   "phone":{"type":"string"},"email":{"type":"string"}},
                 "allOf":[{"anyOf":[{"required":["phone"]},{"required":["email"]}]}],
                 "if":{"properties":{"contactMethod":{"const":"phone"}},"required":["contactMethod"]},
                 "then":{"required":["phone"]},"else":{"required":["email"]},
                 "additionalProperties":false}"""), tool.find("inputSchema"));
    }

    @Test
    void refusesAStateThatSomebodyHasChanged() throws InterruptedException {
        StatelessClient client = new StatelessClient();
        JsonString tool = new JsonString("test_input_required_result_tampered_state");
        client.request("tools/call", JsonObject.of(Map.of("name", tool)));
        assertEquals('?', client.next().mark());
        client.changeState();
        client.answer("confirm", JsonValue.parse("{\"action\":\"accept\",\"content\":{\"ok\":true}}"));
        assertEquals('x', client.next().mark());
    }

    private static List<JsonObject> list(String kind) throws InterruptedException {
        Client client = new StatelessClient();
        String path = kind.equals("resourceTemplates") ? "resources/templates" : kind;
        client.request(path + "/list", JsonObject.EMPTY);
        JsonArray items = (JsonArray) ((JsonObject) client.next().content()).members().get(kind);
        return items.items().stream().map(JsonObject.class::cast).toList();
    }
}
