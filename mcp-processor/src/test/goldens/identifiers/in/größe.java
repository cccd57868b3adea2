package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

/** A class that is called as its field would be, in letters that are none of ASCII. */
@McpServer(name = "größe", version = "1.0.0", features = {$Map$.class, _A_B.class})
public final class größe {

    /** An enum that the name of the class leads to. */
    public enum maß {
        KURZ,
        LANG
    }

    /**
     * A record that the name of the class leads to.
     *
     * @param länge its only part
     */
    public record teil(int länge) {}

    /**
     * Measures.
     *
     * @param maß how
     * @param teil what
     */
    @Tool(name = "measure")
    public maß größe(@Arg(defaultValue = "LANG") maß maß, teil teil) {
        return teil.länge() > 5 ? maß : größe.maß.KURZ;
    }
}
