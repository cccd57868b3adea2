package dev.lathe.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an MCP server of a class with {@link Tool} methods.
 *
 * <p>The build then also generates a class named after this one with {@code Server} at its end, whose {@code main}
 * serves the tools on stdio. The class needs a constructor without parameters that is not private.
 *
 * <pre>
 * &#47;** Everyday arithmetic. *&#47;
 * &#64;McpServer(name = "calculator", version = "1.0.0")
 * public final class Calculator { … }
 * </pre>
 *
 * <p>A class that needs constructor arguments does without this annotation: hand its generated features to
 * {@code Server.builder(…)} instead.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface McpServer {

    /** The name clients know this server by, such as {@code calculator}. */
    String name();

    /** The version of this server, such as {@code 1.0.0}. */
    String version();

    /** The name people see; the default is {@link #name()}. */
    String title() default "";

    /** What this server is for; the default is the Javadoc of the class. */
    String description() default "";

    /** The page where people read more. */
    String websiteUrl() default "";

    /** What a model should know before it uses any tool of this server. */
    String instructions() default "";

    /** The pictures a client may show beside the server's name. */
    Icon[] icons() default {};

    /** Whether every tool of this server is {@link Tool#strict()}. */
    boolean strict() default false;

    /**
     * More classes with {@link Tool} methods that this server offers.
     *
     * <p>Each needs a constructor without parameters that this class could call, and tools, which it may have
     * inherited. Tool names are unique among all of them.
     */
    Class<?>[] features() default {};
}
