package dev.lathe.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a resource that a client can read.
 *
 * <p>Its return value is the content: a {@code String} is text, {@code byte[]}, {@code ByteBuffer} and
 * {@code InputStream} are binary data, {@code ResourceContents}, a list of it and {@code ResourceResult} are what they
 * say, and any other value is text in JSON. An empty {@code Optional} says that there is no such resource.
 *
 * <p>A URI with variables is a template (RFC 6570): <code>{name}</code> stands for a part without slashes, <code>
 * {+path}</code> for any number of parts, <code>{?query,lang}</code> at the end for query parameters, which may be
 * missing. The parameters of the method are the variables, by their names, read from texts as those of a {@link Prompt}
 * are; that of a path is a {@code String}, and those of a query are optional or have a default. A value that is none of
 * its parameter's type is an invalid parameter ({@code -32602}), and the method is not called.
 *
 * <p>A URI of its own comes before templates, and templates come in the order of their methods.
 *
 * <pre>
 * &#47;** The weather of a day in a city. *&#47;
 * &#64;Resource(uri = "weather://{city}/{day}", mimeType = "text/plain")
 * public String weather(String city, LocalDate day) { … }
 * </pre>
 *
 * <p>The Javadoc of the method describes the resource. A parameter of type {@code McpContext} is handed in. The method
 * may not be static, private or generic.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Resource {

    /** The URI clients read, or a template of URIs. */
    String uri();

    /** The name of the resource for programs; the default is the method's name. */
    String name() default "";

    /** The name people see. */
    String title() default "";

    /** What can be read here; the default is the Javadoc of the method, or of one that it overrides. */
    String description() default "";

    /**
     * The media type, such as {@code text/markdown}. The default goes with what the method returns: {@code text/plain},
     * {@code application/octet-stream} or {@code application/json}, and none for {@code ResourceContents}, which may
     * have its own.
     */
    String mimeType() default "";

    /** The size of the content in bytes, if it is known when this is compiled; clients show it. No template has one. */
    long size() default -1;

    /** Whom the content is for; everybody by default. */
    Audience[] audience() default {};

    /** How important the content is, from 0 for hardly to 1 for required; not said by default. */
    double priority() default -1;

    /** The time one reading may take, as an ISO-8601 duration such as {@code PT5S}; the default is the server's. */
    String timeout() default "";

    /**
     * The scopes that a caller's token must have, all of them. Each is one word, such as {@code notes:read}: printable
     * ASCII without blanks, quotes and backslashes (RFC 6749, section 3.3), and not {@code offline_access}.
     *
     * <p>A caller without one of them does not find the resource in lists. Who reads it, subscribes to it in a session
     * or completes a variable of it all the same gets the error 403 that names all of its scopes, as for a
     * {@link Tool#scopes tool}; the method is not called. Whoever has started the process, as on stdio, needs none. By
     * default no token is needed.
     */
    String[] scopes() default {};

    /** The pictures a client may show beside the resource's name. */
    Icon[] icons() default {};

    /** Entries of {@code _meta} in the resource's definition. */
    Meta[] meta() default {};

    /** Whom a content is for. */
    enum Audience {
        /** The person who uses the client. */
        USER,
        /** The client's model. */
        ASSISTANT
    }
}
