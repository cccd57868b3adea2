package dev.lathe.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how long a client may keep what it has read from a {@link Resource}; on a class, of each resource that it
 * declares or inherits and that says nothing itself; the class nearest to the one served counts. On the class of an
 * {@link McpServer} it also says so of the lists of features.
 *
 * <p>Without it, nothing is kept. Clients of revisions before 2026-07-28 are not told.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CacheFor {

    /**
     * The time for which the content is fresh, as an ISO-8601 duration such as {@code PT10M}: of a millisecond to 292
     * years, or zero, which a method says where its class says more.
     */
    String value();

    /**
     * Whether everybody may be given the kept content, because there is nothing in it that depends on the caller; not
     * even a login keeps others from it then.
     */
    boolean shared() default false;
}
