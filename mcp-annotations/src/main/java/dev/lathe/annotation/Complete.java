package dev.lathe.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method complete an argument of a {@link Prompt}, or a variable of a {@link Resource} with a template, of the
 * same class.
 *
 * <p>The first parameter is what the user has written so far, a {@code String}. More parameters are arguments that are
 * settled already: each has the name of another argument and is empty where that is not known yet, so it is an
 * {@code Optional}, may be null or has a default. {@code McpContext} may be a parameter, too, but nobody can be asked
 * anything.
 *
 * <p>The return value is what the argument could be, the best first: a list, a set, another collection or a stream of
 * strings, or of enums, numbers and other values that are written as texts; or a {@code Completion}. A {@code Future}
 * or {@code CompletionStage} of these is waited for. A client is sent the first hundred, and nothing is filtered.
 *
 * <p>Enums and booleans complete by themselves, unless a method with this annotation does it. At most one method
 * completes an argument; it is inherited as features are.
 *
 * <pre>
 * &#64;Complete(prompt = "review", argument = "language")
 * List&lt;String&gt; languages(String written) { … }
 * </pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Complete {

    /** The name of the prompt that has the argument; either this or {@link #resource()}. */
    String prompt() default "";

    /** The template that has the variable, as written in {@link Resource#uri()}, or its name. */
    String resource() default "";

    /** The argument or variable; the default is the name of the method's first parameter. */
    String argument() default "";
}
