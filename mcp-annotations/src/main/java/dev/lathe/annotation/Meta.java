package dev.lathe.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An entry of {@code _meta} in the definition of a {@link Tool}, a {@link Prompt} or a {@link Resource}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Meta {

    /** The key, with a prefix that is yours, such as {@code com.example/team}. */
    String name();

    /** The value as JSON, such as {@code "\"billing\""} or {@code "{\"level\":3}"}. */
    String json();
}
