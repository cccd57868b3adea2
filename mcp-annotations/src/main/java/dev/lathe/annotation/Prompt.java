package dev.lathe.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a prompt that the user of a client can pick.
 *
 * <p>Its parameters are the arguments, which reach the server as texts and are read as what the parameters are:
 * strings, numbers, booleans, enums, dates and their like, each of them optional too. Its return value is what the
 * conversation goes on with: a {@code String} is one message of the user, {@code Content} or a list of it a message of
 * the user for each piece, {@code PromptMessage}, a list of it and {@code PromptResult} are what they say. Each of
 * these may be an {@code Optional}, and a {@code Future} or {@code CompletionStage} is waited for.
 *
 * <p>The Javadoc of the method describes the prompt, and {@code @param} describes each argument. A parameter of type
 * {@code McpContext} is handed in and is no argument.
 *
 * <pre>
 * &#47;**
 *  * Reviews a piece of code.
 *  *
 *  * &#64;param code the code
 *  *&#47;
 * &#64;Prompt
 * public String review(String code) {
 *     return "Please review this code:\n\n" + code;
 * }
 * </pre>
 *
 * <p>The method may not be static, private or generic. Prompts are inherited, and an override is the same prompt, with
 * this annotation on it or without. A method that is a {@link Tool} or a {@link Resource} cannot be a prompt, too.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Prompt {

    /** The name clients ask for, 1 to 128 of {@code A-Z a-z 0-9 _ . -}; the default is the method's name. */
    String name() default "";

    /** The name people see. */
    String title() default "";

    /** What the prompt is for; the default is the Javadoc of the method, or of one that it overrides. */
    String description() default "";

    /** The time it may take, as an ISO-8601 duration such as {@code PT5S}; the default is the server's. */
    String timeout() default "";

    /**
     * The scopes that a caller's token must have, all of them. Each is one word, such as {@code notes:read}: printable
     * ASCII without blanks, quotes and backslashes (RFC 6749, section 3.3), and not {@code offline_access}.
     *
     * <p>A caller without one of them does not find the prompt in lists. Who asks for it by its name or completes an
     * argument of it all the same gets the error 403 that names all of its scopes, as for a {@link Tool#scopes tool};
     * the method is not called. Whoever has started the process, as on stdio, needs none. By default no token is
     * needed.
     */
    String[] scopes() default {};

    /** The pictures a client may show beside the prompt's name. */
    Icon[] icons() default {};

    /** Entries of {@code _meta} in the prompt's definition. */
    Meta[] meta() default {};
}
