package com.example.notes;

import dev.lathe.http.launch.HttpLauncher;
import dev.lathe.launch.Application;
import dev.lathe.server.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A server for notes: on standard input and output for whoever starts it, and over HTTP for callers with a token. Which
 * of them is said on the command line, and whose tokens are good, in the environment.
 */
public final class Main implements Application {

    private final Folder folder;

    Main(Path directory) {
        folder = new Folder(directory);
    }

    public static void main(String[] args) {
        HttpLauncher.launch(new Main(directory(System.getenv("NOTES_DIR"))), args);
    }

    /** Returns the folder {@code notes} of the user, unless there is another. */
    static Path directory(String named) {
        return named == null || named.isEmpty() ? Path.of(System.getProperty("user.home"), "notes") : Path.of(named);
    }

    @Override
    public Server server() {
        Shelf shelf = new Shelf();
        Server server = Server.builder("notes", "1.0.0")
                .title("Notes")
                .description("Notes in Markdown, each in a file of its own.")
                .features(NotesFeatures.of(new Notes(folder, shelf)))
                .build();
        shelf.fill(server, notes());
        return server;
    }

    private List<Note> notes() {
        try {
            return folder.names().stream().map(name -> new Note(name, folder)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
