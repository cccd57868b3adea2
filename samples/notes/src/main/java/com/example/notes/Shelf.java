package com.example.notes;

import dev.lathe.feature.Features;
import dev.lathe.server.Server;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What clients are told of the notes there are: each is in their list of resources, and they hear of its changes. */
final class Shelf {

    private final Map<String, Features> listed = new HashMap<>();
    private Server server;

    /** Puts these notes into the lists of a server, before it has any clients. */
    void fill(Server filled, List<Note> notes) {
        server = filled;
        notes.forEach(note -> listed.put(note.name(), note));
        server.add(notes.toArray(Features[]::new));
    }

    /** Says that a note has another text, or is there for the first time. */
    synchronized void written(Note note) {
        if (listed.putIfAbsent(note.name(), note) == null) {
            server.add(note);
            server.resourceUpdated(Notes.INDEX);
        }
        server.resourceUpdated(Notes.uri(note.name()));
    }

    /** Says that a note is gone. */
    synchronized void deleted(String name) {
        server.resourceUpdated(Notes.uri(name));
        Features note = listed.remove(name);
        if (note != null) {
            server.remove(note);
            server.resourceUpdated(Notes.INDEX);
        }
    }
}
