package dev.lathe.feature;

import dev.lathe.json.JsonObject;

/**
 * One use of a feature, as an {@link Interceptor} sees it.
 *
 * @param method the method of the protocol: {@code tools/call}, {@code prompts/get}, {@code resources/read} or
 *     {@code completion/complete}
 * @param name what the client asks for: the name of a tool or a prompt, the URI of a resource, the prompt or the
 *     template that has the argument to complete
 * @param arguments what was sent along; the variables of a template are texts
 */
public record Invocation(String method, String name, JsonObject arguments, McpContext context) {

    /** Returns this with other arguments. */
    public Invocation with(JsonObject others) {
        return new Invocation(method, name, others, context);
    }
}
