package dev.lathe.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A picture that a client may show, as part of {@link McpServer}, {@link Tool}, {@link Prompt} or {@link Resource}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Icon {

    /** The address of the picture: an {@code https:} or {@code data:} URI. */
    String src();

    /** The type of the picture, such as {@code image/png}. */
    String mimeType() default "";

    /** The sizes it is good for, such as {@code 48x48}, or {@code any}. */
    String[] sizes() default {};

    /** The background it is made for: {@code light} or {@code dark}. */
    String theme() default "";
}
