package dev.lathe.core;

import org.jspecify.annotations.Nullable;

/** Methods of the protocol by their names. Thread-safe. */
public interface Methods {

    /** Returns the method of that name, or null if there is none at the moment. */
    @Nullable
    Method find(String name);
}
