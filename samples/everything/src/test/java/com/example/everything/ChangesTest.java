package com.example.everything;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of changes comes before or after the answer to the call that makes them. */
final class ChangesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            test_trigger_tool_change,     '{"toolsListChanged":true}',      notifications/tools/list_changed
            test_trigger_prompt_change,   '{"promptsListChanged":true}',    notifications/prompts/list_changed
            test_trigger_resource_change, '{"resourceSubscriptions":["test://watched-resource"]}', notifications/resources/updated
            """)
    void aStatelessClientHearsOfWhatItListensTo(String tool, String filter, String notification)
            throws InterruptedException {
        Client client = new StatelessClient();
        client.request("subscriptions/listen", object("{\"notifications\":" + filter + "}"));
        Client.Heard first = client.next();
        assertEquals("notifications/subscriptions/acknowledged", first.name());
        assertEquals(JsonValue.parse(filter), Client.object((JsonObject) first.content(), "notifications"));
        assertHears(notification, tool, client);
    }

    @ParameterizedTest
    @CsvSource({
        "test_trigger_tool_change, notifications/tools/list_changed",
        "test_trigger_prompt_change, notifications/prompts/list_changed"
    })
    void aSessionHearsOfEachList(String tool, String notification) throws InterruptedException {
        assertHears(notification, tool, new SessionClient());
    }

    @Test
    void aSessionHearsOfAResourceThatItSubscribesTo() throws InterruptedException {
        Client client = new SessionClient();
        client.request("resources/subscribe", object("{\"uri\":\"test://watched-resource\"}"));
        assertEquals(Client.Heard.result(JsonObject.EMPTY), client.next());
        assertHears("notifications/resources/updated", "test_trigger_resource_change", client);
    }

    private static void assertHears(String notification, String tool, Client client) throws InterruptedException {
        client.request("tools/call", object("{\"name\":\"" + tool + "\"}"));
        Client.Heard heard = client.next();
        if (heard.mark() == '=') {
            heard = client.next();
        }
        assertEquals(notification, heard.name());
    }

    private static JsonObject object(String json) {
        return (JsonObject) JsonValue.parse(json);
    }
}
