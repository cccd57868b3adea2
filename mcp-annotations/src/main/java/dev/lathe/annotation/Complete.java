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
 * {@code Optional} or may be null. The return value is a list of what the argument could be, or a {@code Completion}. A
 * client is sent the first hundred.
 *
 * <p>Enums and booleans complete by themselves.
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

    /** The template that has the variable, as written in {@link Resource#uri()}. */
    String resource() default "";

    /** The argument or variable; the default is the name of the method's first parameter. */
    String argument() default "";
}
