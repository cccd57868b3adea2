package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

/** Whoever knows of a warning says so at its place, around it, or for all of a compilation. */
// options: -Alathe.strict
// options: -Alathe.suppress=LatheShortDescription,LatheSecretHeader
@McpServer(name = "counter", version = "1.0.0", features = Other.class)
@SuppressWarnings("LatheSimilarNames")
class Suppressed {
    /** Counts. */
    @Tool
    int count(
            @SuppressWarnings({"unused", "LatheMissingDescription"}) int start,
            @Arg(header = "Login", description = "who it is") String password,
            int end) { // problem: [LatheMissingDescription] argument 'end' has no description; …
        return 1;
    }

    @SuppressWarnings("LatheMissingDescription")
    @Tool
    int counts(int start, Point point) {
        return start;
    }

    /** @param y how far up */
    record Point(
            @SuppressWarnings("LatheMissingDescription") int x,
            int y,
            int z) {} // problem: [LatheMissingDescription] component 'z' has no description; …

    @SuppressWarnings("LatheMissingDescription")
    record Size(int width) {}

    /**
     * Measures what there is.
     *
     * @param size how big it is
     */
    @Tool
    int measure(Size size) {
        return size.width();
    }
}

class Other {
    /** Counts others. */
    @Tool(name = "COUNT")
    int count() {
        return 1;
    }

    /** Is an error, of which the compiler tells. */
    @SuppressWarnings("LatheStaticMethod")
    @Tool
    static int oneMore() { // problem: [LatheStaticMethod] @Tool method 'oneMore' must not be static; …
        return 1;
    }
}
