package dev.lathe.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.lathe.dialogue.Trial;
import dev.lathe.stdio.StdioClient;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Arrays of messages, which one revision had; most of it is in the dialogues. */
final class BatchTest {

    private static final String INITIALIZE = "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{"
            + "\"protocolVersion\":\"2025-03-26\",\"capabilities\":{},\"clientInfo\":{}}}";

    @Test
    void answersAreTogetherHoweverLargeTheyAre() throws Exception {
        StdioClient client = new StdioClient(Trial.server());
        client.send(INITIALIZE);
        client.next();
        client.send("[" + call(1) + "," + call(2) + "," + call(3) + "," + call(4) + "]");
        JsonNode answers = JsonMapper.builder().build().readTree(client.next());
        Set<Integer> ids = new TreeSet<>();
        for (JsonNode answer : answers) {
            assertEquals(
                    5 << 20, answer.at("/result/content/0/text").textValue().length());
            ids.add(answer.get("id").intValue());
        }
        assertEquals(Set.of(1, 2, 3, 4), ids);
        assertEquals(List.of(), client.close());
    }

    /** It might be one that no batch is made for, such as a subscription that does not end. */
    @Test
    void aRequestOfAnotherRevisionIsSentAlone() throws Exception {
        StdioClient client = new StdioClient(Trial.server());
        client.send(INITIALIZE);
        client.next();
        String meta = "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                + "\"io.modelcontextprotocol/clientCapabilities\":{}}";
        client.send("[{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"subscriptions/listen\",\"params\":{"
                + "\"notifications\":{\"toolsListChanged\":true}," + meta + "}},"
                + "{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"ping\"}]");
        assertEquals(
                "[{\"jsonrpc\":\"2.0\",\"id\":7,\"error\":{\"code\":-32600,"
                        + "\"message\":\"a request that says its revision cannot be in a batch; send it alone\"}},"
                        + "{\"jsonrpc\":\"2.0\",\"id\":8,\"result\":{}}]",
                client.next());
        assertEquals(List.of(), client.close());
    }

    private static String call(int id) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":{\"name\":\"large\"}}";
    }
}
