package com.example.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.Identity;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.server.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What callers can do with notes, in each era. */
final class NotesTest {

    @TempDir
    private Path directory;

    private Server server;

    static Set<String> eras() {
        return Client.ERAS.keySet();
    }

    @BeforeEach
    void writeANote() throws InterruptedException {
        server = new Main(directory).server();
        connect("session", Identity.OWNER).call("write_note", "name", "to-do", "text", "Buy oil.\nBuy salt.");
    }

    @ParameterizedTest
    @MethodSource("eras")
    void whoeverHasStartedItMayDoEverything(String era) throws InterruptedException {
        Client owner = connect(era, Identity.OWNER);
        assertSays("home is written.", owner.call("write_note", "name", "home", "text", "Paint the door."));
        assertSays("home is written.", owner.call("append_to_note", "name", "home", "line", "In green."));
        assertSays("Paint the door.\\nIn green.\\n", owner.call("read_note", "name", "home"));
        assertSays("\"Buy salt.\"", owner.call("search_notes", "words", "SALT"));
        assertSays("home is deleted.", owner.call("delete_note", "name", "home"));
        assertSays("there is no note 'home'", owner.call("read_note", "name", "home"));
        assertSays("small letters", owner.call("read_note", "name", "../to-do"));
    }

    @ParameterizedTest
    @MethodSource("eras")
    void notesAreResources(String era) throws InterruptedException {
        Client reader = connect(era, Client.caller("notes:read"));
        assertSays("\"uri\":\"notes://to-do\"", reader.ask("resources/list", "{}"));
        assertSays("notes://{name}", reader.ask("resources/templates/list", "{}"));
        assertSays("Buy oil.\\nBuy salt.", reader.read("notes://to-do"));
        assertSays("* [to-do](notes://to-do)", reader.read("notes:index"));
        assertSays("\"code\":" + (era.equals("session") ? "-32002" : "-32602"), reader.read("notes://nowhere"));
    }

    @ParameterizedTest
    @MethodSource("eras")
    void aPromptBringsANoteAlong(String era) throws InterruptedException {
        Client reader = connect(era, Client.caller("notes:read"));
        assertSays("Buy oil.", reader.ask("prompts/get", """
                {"name":"summarize","arguments":{"name":"to-do"}}"""));
        assertSays("\"values\":[\"to-do\"]", reader.ask("completion/complete", """
                {"ref":{"type":"ref/prompt","name":"summarize"},"argument":{"name":"name","value":"to"}}"""));
    }

    @ParameterizedTest
    @MethodSource("eras")
    void whoMayReadDoesNotWrite(String era) throws InterruptedException {
        Client reader = connect(era, Client.caller("notes:read"));
        assertEquals(List.of("list_notes", "read_note", "search_notes"), names(reader.ask("tools/list", "{}")));
        for (String tool : List.of("write_note", "append_to_note", "delete_note")) {
            JsonObject refused = reader.call(tool, "name", "to-do", "text", "", "line", "");
            assertSays("\"requiredScopes\":[\"notes:write\"]", refused);
        }
        assertSays("Buy oil.", reader.call("read_note", "name", "to-do"));
    }

    @ParameterizedTest
    @MethodSource("eras")
    void whoMayWriteDoesNotRead(String era) throws InterruptedException {
        Client writer = connect(era, Client.caller("notes:write"));
        assertEquals(List.of("append_to_note", "delete_note", "write_note"), names(writer.ask("tools/list", "{}")));
        assertEquals(List.of(), names(writer.ask("prompts/list", "{}")));
        String needed = "\"requiredScopes\":[\"notes:read\"]";
        assertSays(needed, writer.call("search_notes", "words", "oil"));
        assertSays(needed, writer.read("notes://to-do"));
        assertSays(needed, writer.read("notes:index"));
        assertSays(needed, writer.ask("prompts/get", """
                {"name":"summarize","arguments":{"name":"to-do"}}"""));
        for (String reference : List.of(
                "{\"type\":\"ref/prompt\",\"name\":\"summarize\"}",
                "{\"type\":\"ref/resource\",\"uri\":\"notes://{name}\"}")) {
            JsonObject completion = writer.ask(
                    "completion/complete",
                    "{\"ref\":" + reference + ",\"argument\":{\"name\":\"name\",\"value\":\"\"}}");
            assertFalse(completion.toString().contains("to-do"), completion::toString);
        }
        assertFalse(writer.ask("resources/list", "{}").toString().contains("to-do"));
    }

    @ParameterizedTest
    @MethodSource("eras")
    void aStrangerFindsNothing(String era) throws InterruptedException {
        Client stranger = connect(era, Identity.ANONYMOUS);
        assertEquals(List.of(), names(stranger.ask("tools/list", "{}")));
        assertSays("\"requiredScopes\"", stranger.call("read_note", "name", "to-do"));
    }

    @ParameterizedTest
    @MethodSource("eras")
    void aReaderHearsOfWhatAnotherWrites(String era) throws InterruptedException {
        Client reader = connect(era, Client.caller("notes:read"));
        Client writer = connect(era, Client.caller("notes:write"));
        reader.listen("notes://to-do");
        writer.call("append_to_note", "name", "to-do", "line", "Buy bread.");
        assertEquals("resources/updated notes://to-do", reader.heard());
        writer.call("write_note", "name", "home", "text", "");
        assertEquals("resources/list_changed", reader.heard());
        assertSays("notes://home", reader.ask("resources/list", "{}"));
        writer.call("delete_note", "name", "home");
        assertEquals("resources/list_changed", reader.heard());
    }

    @ParameterizedTest
    @MethodSource("eras")
    void theIndexChangesWithTheNotesThereAre(String era) throws InterruptedException {
        Client reader = connect(era, Client.caller("notes:read"));
        Client writer = connect(era, Client.caller("notes:write"));
        reader.listen("notes:index");
        writer.call("write_note", "name", "home", "text", "");
        assertEquals(
                Set.of("resources/list_changed", "resources/updated notes:index"),
                Set.of(reader.heard(), reader.heard()));
    }

    private Client connect(String era, Identity identity) throws InterruptedException {
        return Client.ERAS.get(era).connect(server, identity);
    }

    private static void assertSays(String expected, JsonObject answer) {
        assertTrue(answer.toString().contains(expected), answer::toString);
    }

    private static List<String> names(JsonObject list) {
        List<String> names = new ArrayList<>();
        for (String member : List.of("tools", "prompts")) {
            if (list.find(member) instanceof JsonArray features) {
                features.items()
                        .forEach(feature -> names.add(((JsonString) ((JsonObject) feature).find("name")).value()));
            }
        }
        names.sort(null);
        return names;
    }
}
