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
            tool,     '{"toolsListChanged":true}',                           tools/list_changed
            prompt,   '{"promptsListChanged":true}',                         prompts/list_changed
            resource, '{"resourceSubscriptions":["test://watched-resource"]}', resources/updated
            """)
    void aStatelessClientHearsOfWhatItListensTo(String changed, String filter, String notification)
            throws InterruptedException {
        Client client = new StatelessClient();
        client.request("subscriptions/listen", object("{\"notifications\":" + filter + "}"));
        Client.Heard first = client.next();
        assertEquals("notifications/subscriptions/acknowledged", first.name());
        assertEquals(JsonValue.parse(filter), Client.object((JsonObject) first.content(), "notifications"));
        assertHears(notification, changed, client);
    }

    @ParameterizedTest
    @CsvSource({"tool, tools/list_changed", "prompt, prompts/list_changed"})
    void aSessionHearsOfEachList(String changed, String notification) throws InterruptedException {
        assertHears(notification, changed, new SessionClient());
    }

    @Test
    void aSessionHearsOfAResourceThatItSubscribesTo() throws InterruptedException {
        Client client = new SessionClient();
        client.request("resources/subscribe", object("{\"uri\":\"test://watched-resource\"}"));
        assertEquals(Client.Heard.result(JsonObject.EMPTY), client.next());
        assertHears("resources/updated", "resource", client);
    }

    private static void assertHears(String notification, String changed, Client client)
            throws InterruptedException {
        client.request("tools/call", object("{\"name\":\"test_trigger_" + changed + "_change\"}"));
        Client.Heard heard = client.next();
        if (heard.mark() == '=') {
            heard = client.next();
        }
        assertEquals("notifications/" + notification, heard.name());
    }

    private static JsonObject object(String json) {
        return (JsonObject) JsonValue.parse(json);
    }
}
