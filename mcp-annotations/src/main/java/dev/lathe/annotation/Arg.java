package dev.lathe.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says more about an argument of a {@link Tool} or a {@link Prompt}, a variable of a {@link Resource}, or about a
 * component of a record or a {@link Form}.
 *
 * <p>Nothing here is required: without it the argument is named after its parameter and described by {@code @param}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Arg {

    /** The name in JSON; the default is that of the parameter or component. */
    String name() default "";

    /** The name people see, above all in a {@link Form}; without one, clients show the name in JSON. */
    String title() default "";

    /** What the argument means; the default is the text of its {@code @param}. */
    String description() default "";

    /**
     * The value used when a client sends none, which also makes the argument optional.
     *
     * <p>Written as text and parsed at compile time: a number, {@code true} or {@code false}, a character, a string or
     * the name of an enum constant; for a list, a set or an array of an enum, the names of constants with commas
     * between them. The text may be empty only for a string and for such a list.
     */
    String defaultValue() default "";

    /**
     * Of a tool's argument, the HTTP header, without {@code Mcp-Param-}, that repeats this argument for those between
     * client and server.
     */
    String header() default "";
}
