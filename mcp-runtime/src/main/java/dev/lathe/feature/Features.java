package dev.lathe.feature;

import java.util.List;

/**
 * The features of one object, and how they are called: what the processor generates for a class with annotated methods.
 *
 * <p>May be written by hand too. Implementations must allow concurrent calls.
 */
public interface Features {

    /** Returns the tools, in the order in which a client shall see them. Always the same list. */
    List<ToolEntry> tools();

    /**
     * Calls the named tool.
     *
     * @param tool the name of one of {@link #tools()}
     * @throws Exception whatever the tool throws; a {@link ToolException} is told to the client, anything else is not
     */
    ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception;
}
