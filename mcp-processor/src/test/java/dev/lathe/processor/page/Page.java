package dev.lathe.processor.page;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.server.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page for users, read from its top to its end with one kind of client. */
final class Page {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Examples examples;
    private final Function<Server, Client> clients;
    private @Nullable Server server;
    private @Nullable Conversation conversation;
    private @Nullable JavaBlock program;

    private Page(Examples examples, Function<Server, Client> clients) {
        this.examples = examples;
        this.clients = clients;
    }

    /** Compiles the examples, runs them, and has such clients say what the page says. */
    static void read(String text, Function<Server, Client> clients) throws Exception {
        List<Block> blocks = Block.all(text);
        List<JavaBlock> java = new ArrayList<>();
        for (Block block : blocks) {
            if (block.is("java")) {
                java.add(JavaBlock.of(block, java.size()));
            }
        }
        Page page = new Page(Examples.of(java), clients);
        int next = 0;
        for (Block block : blocks) {
            if (block.is("java")) {
                page.java(java.get(next));
                next++;
            } else if (block.is("json")) {
                page.json(block.text());
            } else if (block.is("text")) {
                page.text(block.text());
            }
        }
    }

    private void java(JavaBlock block) throws Exception {
        if (block.isProgram()) {
            program = block;
        } else if (block.makesServer()) {
            server = (Server) examples.run(block);
            conversation = null;
        } else if (!block.isType()) {
            examples.run(block);
        }
    }

    private void json(String text) throws Exception {
        for (JsonNode written :
                JSON.readerFor(ObjectNode.class).<JsonNode>readValues(text).readAll()) {
            boolean isSaid = written.has("method") || conversation != null && conversation.isOpen();
            if (isSaid) {
                conversation().say((ObjectNode) written);
            } else {
                define(written);
            }
        }
    }

    private void text(String text) throws Exception {
        if (conversation != null && conversation.isOpen()) {
            conversation.read(text);
        } else if (program != null) {
            String printed = examples.print(program);
            assertTrue(Messages.agree(text, printed), () -> "the page has\n" + text + "\nand printed is\n" + printed);
        } else {
            fail("nothing has this to say: " + text);
        }
    }

    private void define(JsonNode written) throws Exception {
        List<JsonNode> definitions = new ArrayList<>();
        for (String definition : examples.definitions()) {
            definitions.add(JSON.readTree(definition));
        }
        assertTrue(definitions.contains(written), () -> written + " is none of " + definitions);
    }

    private Conversation conversation() throws Exception {
        if (conversation == null) {
            Server serving = server == null ? examples.server() : server;
            conversation = new Conversation(clients.apply(serving));
        }
        return conversation;
    }
}
