package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;

class UnreadArg {
    UnreadArg(@Arg(description = "unread") int size) {} // problem: [LatheUnreadArg] @Arg on 'size' is read by nobody; remove it, since 'UnreadArg' is no @Tool, @Prompt, @Resource or @Complete method

    /** Counts what there is. */
    @Tool
    int count(@Arg(description = "unread") McpContext context) { // problem: [LatheUnreadArg] @Arg on 'context' is read by nobody; remove it from the context
        return 1;
    }

    int forgotten(@Arg(description = "unread") int from) { // problem: [LatheUnreadArg] @Arg on 'from' is read by nobody; remove it, since 'forgotten' is no @Tool…
        return from;
    }
}

class NoTools {
    int forgotten(@Arg(description = "unread") int from) { // problem: [LatheUnreadArg] @Arg on 'from' is read by nobody; remove it, since 'forgotten' is no @Tool…
        return from;
    }
}

interface Counting {
    /**
     * Counts what there is.
     *
     * @param from where to start
     */
    @Tool
    int count(int from);
}

/** Its tool is that of the interface, and is described there. */
class Counter implements Counting {
    @Override
    public int count(@Arg(description = "unread") int from) { // problem: [LatheUnreadArg] @Arg on 'from' is read by nobody; remove it, since 'count' is no @Tool…
        return from;
    }
}

/** Some tool may use it. */
record Point(@Arg(description = "how far right") int x, @Arg(description = "how far up") int y) {}
