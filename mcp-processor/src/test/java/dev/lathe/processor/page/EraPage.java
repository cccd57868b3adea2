package dev.lathe.processor.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The page about the differences between the eras: its messages are whole, and sent as they are. */
final class EraPage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EraPage() {}

    /**
     * Sends the first message of each block, and holds the next ones against what comes, up to an answer or a question
     * of the server: what follows that is sent again. Where the client sends {@code "…"}, the server has said it last.
     */
    static void read(String text) throws Exception {
        List<Block> blocks = Block.all(text);
        List<JavaBlock> java = new ArrayList<>();
        for (Block block : blocks) {
            if (block.is("java")) {
                java.add(JavaBlock.of(block, java.size()));
            }
        }
        RawClient client = new RawClient(Examples.of(java).server());
        for (Block block : blocks) {
            if (block.is("json")) {
                talk(
                        client,
                        JSON.readerFor(ObjectNode.class)
                                .<ObjectNode>readValues(block.text())
                                .readAll());
            }
        }
    }

    private static void talk(RawClient client, List<ObjectNode> messages) {
        boolean isClients = true;
        for (ObjectNode written : messages) {
            if (isClients) {
                client.send(written);
                isClients = !written.has("id");
            } else {
                JsonNode sent = client.next();
                assertTrue(
                        Messages.agree(written, sent),
                        () -> "the page has\n" + written.toPrettyString() + "\nand there came\n"
                                + sent.toPrettyString());
                isClients = sent.has("id");
            }
        }
    }
}
