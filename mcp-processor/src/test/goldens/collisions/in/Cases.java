package com.example;

import dev.lathe.annotation.Tool;

/** Types of the user that are called as ours and the JDK's are. */
public final class Cases {

    /**
     * A case.
     *
     * @param text what it says
     */
    public record Arguments(java.lang.String text) {}

    /**
     * A reason.
     *
     * @param text what it says
     */
    public record Argument(java.lang.String text) {}

    /**
     * A verdict.
     *
     * @param text what it says
     */
    public record ToolResult(java.lang.String text) {}

    /** A string of a bow. */
    public enum String {
        LONG,
        SHORT
    }

    /**
     * Judges.
     *
     * @param arguments all there is to say
     * @param argument the last word
     * @param list a list of the user's
     * @param string a string that is not Java's
     * @param words strings that are Java's
     */
    @Tool
    public ToolResult judge(
            Arguments arguments, Argument argument, List list, String string, java.util.List<java.lang.String> words) {
        return new ToolResult(arguments.text() + argument.text() + list.length() + string + words);
    }
}
