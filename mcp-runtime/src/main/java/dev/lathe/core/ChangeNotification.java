package dev.lathe.core;

import dev.lathe.change.Change;
import dev.lathe.change.ListKind;
import dev.lathe.json.JsonWriter;

/** How a client is told of a change. */
public final class ChangeNotification {

    private ChangeNotification() {}

    /** Returns the method of the notification. */
    public static String method(Change change) {
        return change.in(new MethodName());
    }

    /** Writes what the change itself says into the open params. */
    public static void writeMembers(Change change, JsonWriter json) {
        change.in(new Members(json));
    }

    private record MethodName() implements Change.Cases<String> {
        @Override
        public String listChanged(ListKind list) {
            return "notifications/" + list.wireName() + "/list_changed";
        }

        @Override
        public String resourceUpdated(String uri) {
            return "notifications/resources/updated";
        }
    }

    private record Members(JsonWriter json) implements Change.Cases<JsonWriter> {
        @Override
        public JsonWriter listChanged(ListKind list) {
            return json;
        }

        @Override
        public JsonWriter resourceUpdated(String uri) {
            return json.name("uri").value(uri);
        }
    }
}
