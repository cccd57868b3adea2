package dev.lathe.task;

import dev.lathe.json.JsonWriter;
import dev.lathe.wire.RpcError;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a task is doing, or has come to. */
public sealed interface TaskState {

    /** Returns the name of the specification. */
    String status();

    /** Tells whether the task will never be in another state. */
    default boolean isTerminal() {
        return true;
    }

    /** Returns how many characters it keeps, roughly: a store has room for so many. */
    default long characters() {
        return 0;
    }

    /** Writes what belongs to the state into the open object. */
    default void writeMembers(JsonWriter json) {
        // Most of them are a word.
    }

    /** Its method is running. */
    record Working() implements TaskState {
        @Override
        public String status() {
            return "working";
        }

        @Override
        public boolean isTerminal() {
            return false;
        }
    }

    /**
     * Its method waits for answers.
     *
     * @param inputRequests the requests to the client that have none, as JSON text, by their keys
     */
    record InputRequired(Map<String, String> inputRequests) implements TaskState {

        public InputRequired {
            inputRequests = Collections.unmodifiableMap(new LinkedHashMap<>(inputRequests));
        }

        @Override
        public String status() {
            return "input_required";
        }

        @Override
        public boolean isTerminal() {
            return false;
        }

        @Override
        public long characters() {
            long characters = 0;
            for (Map.Entry<String, String> request : inputRequests.entrySet()) {
                characters += request.getKey().length() + request.getValue().length();
            }
            return characters;
        }

        @Override
        public void writeMembers(JsonWriter json) {
            json.name("inputRequests").beginObject();
            for (Map.Entry<String, String> request : inputRequests.entrySet()) {
                json.name(request.getKey()).raw(request.getValue());
            }
            json.endObject();
        }
    }

    /**
     * There is a result, which may tell of a mistake.
     *
     * @param result what the request would have been answered with, as JSON text
     */
    record Completed(String result) implements TaskState {
        @Override
        public String status() {
            return "completed";
        }

        @Override
        public long characters() {
            return result.length();
        }

        @Override
        public void writeMembers(JsonWriter json) {
            json.name("result").raw(result);
        }
    }

    /** The request would have been answered with an error of the protocol. */
    record Failed(RpcError error) implements TaskState {
        @Override
        public String status() {
            return "failed";
        }

        @Override
        public long characters() {
            long data = error.data() == null ? 0 : error.data().toString().length();
            return error.message().length() + data;
        }

        @Override
        public void writeMembers(JsonWriter json) {
            json.name("error");
            error.writeTo(json);
        }
    }

    /** The client did not want it any more, or the server has ended. */
    record Cancelled() implements TaskState {
        @Override
        public String status() {
            return "cancelled";
        }
    }
}
