package com.example.notes;

import dev.lathe.annotation.Complete;
import dev.lathe.annotation.Prompt;
import dev.lathe.annotation.Resource;
import dev.lathe.annotation.Tool;
import dev.lathe.feature.Content;
import dev.lathe.feature.ToolException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be done with notes, by whoever has the scope for it. */
final class Notes {

    /** For what reads. */
    static final String READ = "notes:read";

    /** For what writes. */
    static final String WRITE = "notes:write";

    static final String INDEX = "notes:index";
    static final String TYPE = "text/markdown";

    private static final int MOST_FOUND = 50;

    private final Folder folder;
    private final Shelf shelf;

    Notes(Folder folder, Shelf shelf) {
        this.folder = folder;
        this.shelf = shelf;
    }

    /**
     * A line of a note.
     *
     * @param note the name of the note
     * @param line the line
     */
    record Found(String note, String line) {}

    /** Returns the URI of a note. */
    static String uri(String name) {
        return "notes://" + name;
    }

    /** Lists the names of all notes. */
    @Tool(name = "list_notes", readOnly = true, openWorld = false, scopes = READ)
    List<String> list() throws IOException {
        return folder.names();
    }

    /**
     * Reads a note.
     *
     * @param name the name of the note
     */
    @Tool(name = "read_note", readOnly = true, openWorld = false, scopes = READ)
    String read(String name) throws IOException {
        return folder.read(name).orElseThrow(() -> unknown(name));
    }

    /**
     * Finds the lines that have these words in them, of all notes; the first 50.
     *
     * @param words what to look for, in small letters or capitals
     */
    @Tool(name = "search_notes", readOnly = true, openWorld = false, scopes = READ)
    List<Found> search(String words) throws IOException {
        String wanted = words.toLowerCase(Locale.ROOT);
        List<Found> found = new ArrayList<>();
        for (String name : folder.names()) {
            folder.read(name)
                    .orElse("")
                    .lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).contains(wanted))
                    .limit(MOST_FOUND - found.size())
                    .forEach(line -> found.add(new Found(name, line)));
        }
        return found;
    }

    /**
     * Writes a note, in the place of the one that has the name.
     *
     * @param name small letters, digits and dashes, such as {@code to-do}
     * @param text all that the note shall say, as Markdown
     */
    @Tool(name = "write_note", idempotent = true, openWorld = false, scopes = WRITE)
    synchronized String write(String name, String text) throws IOException {
        folder.write(name, text);
        shelf.written(new Note(name, folder));
        return name + " is written.";
    }

    /**
     * Adds a line to the end of a note, which is begun if there is none.
     *
     * @param name small letters, digits and dashes, such as {@code to-do}
     * @param line what to add
     */
    @Tool(name = "append_to_note", destructive = false, openWorld = false, scopes = WRITE)
    synchronized String append(String name, String line) throws IOException {
        String before = folder.read(name).orElse("");
        String text = before.isEmpty() || before.endsWith("\n") ? before : before + "\n";
        return write(name, text + line + "\n");
    }

    /**
     * Deletes a note for good.
     *
     * @param name the name of the note
     */
    @Tool(name = "delete_note", openWorld = false, scopes = WRITE)
    synchronized String delete(String name) throws IOException {
        if (!folder.delete(name)) {
            throw unknown(name);
        }
        shelf.deleted(name);
        return name + " is deleted.";
    }

    /** The names of all notes, each with its link. */
    @Resource(uri = INDEX, mimeType = TYPE, scopes = READ)
    String index() throws IOException {
        StringBuilder index = new StringBuilder();
        for (String name : folder.names()) {
            index.append("* [" + name + "](" + uri(name) + ")\n");
        }
        return index.toString();
    }

    /**
     * The text of a note.
     *
     * @param name the name of the note
     */
    @Resource(uri = "notes://{name}", mimeType = TYPE, scopes = READ)
    Optional<String> note(String name) throws IOException {
        return folder.read(name);
    }

    /**
     * Sums a note up.
     *
     * @param name the name of the note
     */
    @Prompt(scopes = READ)
    List<Content> summarize(String name) throws IOException {
        return List.of(
                Content.resource(uri(name), TYPE, read(name)),
                Content.text("Please sum this note up in three sentences, and list what is still to be done."));
    }

    /** Completes the name in the template. */
    @Complete(resource = "note")
    List<String> noteNames(String name) throws IOException {
        return beginningWith(name);
    }

    /** Completes the name in the prompt. */
    @Complete(prompt = "summarize")
    List<String> summarizedNames(String name) throws IOException {
        return beginningWith(name);
    }

    private List<String> beginningWith(String written) throws IOException {
        return folder.names().stream().filter(name -> name.startsWith(written)).toList();
    }

    private static ToolException unknown(String name) {
        return new ToolException("there is no note '" + name + "'");
    }
}
