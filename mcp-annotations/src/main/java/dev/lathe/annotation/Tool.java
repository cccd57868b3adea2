package dev.lathe.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a tool that a client can call.
 *
 * <p>Its parameters are the arguments, its return value is the result. The Javadoc of the method describes the tool,
 * and {@code @param} describes each argument. A parameter of type {@code McpContext} is handed in and is no argument.
 *
 * <pre>
 * &#47;**
 *  * Adds two whole numbers.
 *  *
 *  * &#64;param a the first number
 *  * &#64;param b the second number
 *  *&#47;
 * &#64;Tool(readOnly = true)
 * public int add(int a, int b) {
 *     return Math.addExact(a, b);
 * }
 * </pre>
 *
 * <p>The method may not be static, private or generic. It may be abstract or stand in an interface: tools are
 * inherited, and an override is the same tool, with this annotation on it or without. A hint reaches the client only
 * when it is written.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Tool {

    /** The name clients call, 1 to 128 of {@code A-Z a-z 0-9 _ . -}; the default is the method's name. */
    String name() default "";

    /** The name people see. */
    String title() default "";

    /** What the tool does; the default is the Javadoc of the method, or of one that it overrides. */
    String description() default "";

    /** Hint: the tool changes nothing. */
    boolean readOnly() default false;

    /** Hint: the tool may overwrite or delete, rather than only add. Says something only when it is not read-only. */
    boolean destructive() default true;

    /** Hint: a second call with the same arguments changes nothing more. */
    boolean idempotent() default false;

    /** Hint: the tool reaches beyond a closed world, as a web search does and a calculator does not. */
    boolean openWorld() default true;

    /**
     * Whether a call with an argument that the tool does not have is refused, rather than the argument ignored; its
     * schema says so then.
     */
    boolean strict() default false;

    /**
     * The schema of the arguments as JSON text, where Java types cannot say it: an object of JSON Schema 2020-12 with
     * {@code "type": "object"}. Clients get it as it is written here.
     *
     * <p>The method takes one {@code JsonObject} of {@code dev.lathe.json} with all arguments then, beside a
     * {@code McpContext} if it likes. Nothing is checked of what a client sends: the arguments are what they are, and
     * the method is the one to look. It is the schema that is checked when this is compiled; a {@code $ref} may lead to
     * its own parts only. By default the parameters are the schema.
     *
     * <pre>
     * &#47;** Draws a polygon. *&#47;
     * &#64;Tool(inputSchema = """
     *         {"type":"object","properties":{"points":{"type":"array","prefixItems":[{"type":"number"}]}}}""")
     * public String draw(JsonObject arguments) { … }
     * </pre>
     */
    String inputSchema() default "";

    /**
     * The time one call may take, as an ISO-8601 duration such as {@code PT5S}; the default is the server's.
     *
     * <p>It is for clients that wait. What goes on as a task is limited by the time for which the server keeps it.
     */
    String timeout() default "";

    /**
     * The scopes that a caller's token must have, all of them. Each is one word, such as {@code notes:read}: printable
     * ASCII without blanks, quotes and backslashes (RFC 6749, section 3.3), and not {@code offline_access}, which is
     * between a client and its authorization server.
     *
     * <p>A caller without one of them does not find the tool in lists. Who calls it all the same, or asks for a task of
     * it, gets the error 403 that names all of its scopes, over HTTP with the status 403 and a challenge
     * {@code insufficient_scope} (Authorization, Scope Challenge Handling); the method is not called. Whoever has
     * started the process, as on stdio, needs none. By default no token is needed.
     */
    String[] scopes() default {};

    /**
     * The names of the secrets that the tool needs, such as {@code API_KEY}: {@code context.secret("API_KEY")} has it,
     * and has none that is not named here. It is looked up for each call: in the variable {@code API_KEY} of the
     * environment, in the file that {@code API_KEY_FILE} names or in {@code .env}, unless the server looks elsewhere.
     * One that is missing is named in a warning at the start, and is an error of the tool when it is called.
     *
     * <p>The tool is for callers of whom it is known who they are, by a token whatever its scopes or because they have
     * started the process. Nobody else finds it in lists, and who calls it all the same gets the error 403.
     */
    String[] secrets() default {};

    /** When a call goes on as a task, which the client asks for its result later; never by default. */
    Task task() default Task.NEVER;

    /**
     * The page that shows the result (extension {@code io.modelcontextprotocol/ui}), a {@code ui://} URI: that of a
     * {@link Page} of the same class, or of a {@link Resource} with the media type {@code text/html;profile=mcp-app}.
     *
     * <p>A client that shows no pages gets the result alone, so it must say the same in text.
     */
    String ui() default "";

    /** Who can call the tool where a client shows pages; both by default. */
    Visibility[] visibility() default {};

    /** The pictures a client may show beside the tool's name. */
    Icon[] icons() default {};

    /** Entries of {@code _meta} in the tool's definition. */
    Meta[] meta() default {};

    /** Who can call a tool of a server with pages. */
    enum Visibility {
        /** The model, which has the tool in its list. */
        MODEL,
        /** A page of the same server, as when somebody presses a button there. */
        APP
    }

    /** When a call goes on as a task (extension {@code io.modelcontextprotocol/tasks}). */
    enum Task {
        /** Never: the client waits for the result. */
        NEVER,
        /** From the start, if the client knows tasks; otherwise it waits. */
        OPTIONAL,
        /** From the start; a client that does not know tasks cannot call the tool. */
        REQUIRED,
        /**
         * From where the method calls {@code McpContext.startTask()}, if the client knows tasks: what is to be asked
         * before there is a task is asked before that. The method takes an {@code McpContext}.
         */
        LATER
    }
}
