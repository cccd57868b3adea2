package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.skill.Skill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The features of one object, and how they are used: what the processor generates for a class with annotated methods.
 *
 * <p>May be written by hand too: of what it has, a class overrides the list and the method that uses it.
 * Implementations must allow concurrent calls, and each list is always the same, in the order a client shall see.
 */
public interface Features {

    /** Returns the tools. */
    default List<ToolEntry> tools() {
        return List.of();
    }

    /**
     * Calls a tool.
     *
     * @param tool the name of one of {@link #tools()}
     * @throws Exception whatever the tool throws; a {@link ToolException} is told to the client, anything else is not
     */
    default ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        throw new IllegalArgumentException(tool);
    }

    /** Returns the prompts. */
    default List<PromptEntry> prompts() {
        return List.of();
    }

    /**
     * Expands a prompt.
     *
     * @param prompt the name of one of {@link #prompts()}
     * @param arguments texts
     * @throws Exception whatever the prompt throws; a {@link ToolException} is told to the client, anything else is not
     */
    default PromptResult get(String prompt, Arguments arguments, McpContext context) throws Exception {
        throw new IllegalArgumentException(prompt);
    }

    /** Returns the resources with a URI of their own. */
    default List<ResourceEntry> resources() {
        return List.of();
    }

    /** Returns the templates of resources. */
    default List<ResourceEntry> templates() {
        return List.of();
    }

    /**
     * Returns the variables of a template as a URI has them, all texts, or null if it does not fit.
     *
     * @param template the URI template of one of {@link #templates()}
     */
    default @Nullable JsonObject match(String template, String uri) {
        throw new IllegalArgumentException(template);
    }

    /**
     * Reads a resource.
     *
     * @param resource the URI of one of {@link #resources()}, or the URI template of one of {@link #templates()}
     * @param variables texts; none for a resource with a URI of its own
     * @throws ResourceNotFoundException if there is nothing under the URI after all
     * @throws Exception whatever the resource throws; a {@link ToolException} is told to the client, anything else is
     *     not
     */
    default ResourceResult read(String resource, Arguments variables, McpContext context) throws Exception {
        throw new IllegalArgumentException(resource);
    }

    /** Returns the skills, whose files are among {@link #resources()}. */
    default List<Skill> skills() {
        return List.of();
    }

    /** Returns the arguments of prompts and the variables of templates that can be completed. */
    default List<CompletionEntry> completions() {
        return List.of();
    }

    /**
     * Completes an argument.
     *
     * @param completion the key of one of {@link #completions()}
     * @param value what the user has written so far
     * @param resolved the arguments that are settled already, all texts
     */
    default Completion complete(String completion, String value, Arguments resolved, McpContext context)
            throws Exception {
        throw new IllegalArgumentException(completion);
    }
}
