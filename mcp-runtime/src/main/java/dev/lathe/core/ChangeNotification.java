package dev.lathe.core;

import dev.lathe.change.Change;
import dev.lathe.json.JsonWriter;

/** How a client is told of a change. */
public final class ChangeNotification {

    private ChangeNotification() {}

    /** Returns the method of the notification. */
    public static String method(Change change) {
        return change instanceof Change.ListChanged changed
                ? "notifications/" + changed.list().wireName() + "/list_changed"
                : "notifications/resources/updated";
    }

    /** Writes what the change itself says into the open params. */
    public static void writeMembers(Change change, JsonWriter json) {
        if (change instanceof Change.ResourceUpdated updated) {
            json.name("uri").value(updated.uri());
        }
    }
}
