package dev.lathe.core;

import dev.lathe.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Something that a call says ahead of its answer, and that is settled only when it is its turn to speak. */
public interface Saying {

    /**
     * Returns the message, or nothing if there is none after all. Called under the lock of the call, also when that is
     * over and says nothing any more: whatever this decides goes with what the client hears.
     */
    @Nullable
    JsonWriter take();
}
