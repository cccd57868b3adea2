package dev.lathe.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that shows the results of tools (extension {@code io.modelcontextprotocol/ui}): an HTML file of the class
 * path, which becomes a resource when this is compiled.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Page.List.class)
public @interface Page {

    /** The {@code ui://} URI that tools name in {@link Tool#ui()}. */
    String uri();

    /** The HTML file, from the root of the class path: {@code pages/chart.html}. */
    String file();

    /** The name of the page for programs; the default is the file's name without its ending. */
    String name() default "";

    /** What the page shows. */
    String description() default "";

    /** The origins it may load scripts, styles, images and fonts from, such as {@code https://cdn.example.com}. */
    String[] resourceOrigins() default {};

    /** The origins it may send requests to. */
    String[] connectOrigins() default {};

    /** The origins it may show in frames. */
    String[] frameOrigins() default {};

    /** What it asks the browser's permission for. */
    Permission[] permissions() default {};

    /** Whether the client should draw a border around it; not said by default. */
    boolean border() default false;

    /** What a page can ask permission for. */
    enum Permission {
        CAMERA,
        MICROPHONE,
        GEOLOCATION,
        CLIPBOARD_WRITE
    }

    /** Several pages of one class. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        Page[] value();
    }
}
