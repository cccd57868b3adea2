package dev.lathe.processor.compiled;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;

/** Tools that no one has implemented where they are compiled, so that the names of their parameters are nowhere. */
public interface Nameless {

    @Tool(description = "Waits for a while.")
    void rest(McpContext context, @Arg(name = "how-long", description = "how many seconds") int seconds);

    @Tool(description = "Moves to the left.")
    void move(@Arg(name = "from", description = "from where") int from, @Arg(description = "to where") int to);
}
