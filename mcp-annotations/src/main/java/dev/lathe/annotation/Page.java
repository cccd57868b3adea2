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
 *
 * <p>Stands on the class whose tools name it in {@link Tool#ui()}. A client shows it in a sandbox, in which it may load
 * and reach nothing but what is named here.
 *
 * <p>The file is part of what is compiled: when it changes, this class has to be compiled again. It has UTF-8, begins
 * with {@code <!doctype html>} and has 16 MiB at most.
 *
 * <p>An origin is a scheme, a host and perhaps a port: {@code https://cdn.example.com}, or
 * {@code https://*.example.com} for all below. Without encryption there is only the client's own machine,
 * {@code http://localhost:3000}.
 *
 * <pre>
 * &#64;Page(uri = "ui://shop/chart", file = "pages/chart.html", resourceDomains = "https://cdn.example.com")
 * public class Shop {
 *     &#47;** Sums up the sales of a year. *&#47;
 *     &#64;Tool(ui = "ui://shop/chart")
 *     public Sales sales(int year) { … }
 * }
 * </pre>
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

    /** The name people see. */
    String title() default "";

    /** What the page shows. */
    String description() default "";

    /** The origins it may send requests to, {@code wss://} too; none by default. */
    String[] connectDomains() default {};

    /** The origins it may load scripts, styles, images, fonts and media from; none by default. */
    String[] resourceDomains() default {};

    /** The origins it may show in frames; none by default. */
    String[] frameDomains() default {};

    /** The origins its base URI may have; its own alone by default. */
    String[] baseUriDomains() default {};

    /** What it asks the browser's permission for; the client may refuse. */
    Permission[] permissions() default {};

    /**
     * The origin it shall have itself, in the form that the client's documentation asks for; by default the client
     * picks one.
     */
    String domain() default "";

    /** Whether the client should draw a border and a background around it; left to the client if it is not written. */
    boolean prefersBorder() default false;

    /** What a page can ask permission for. */
    enum Permission {
        /** The camera. */
        CAMERA,
        /** The microphone. */
        MICROPHONE,
        /** Where the device is. */
        GEOLOCATION,
        /** To write to the clipboard. */
        CLIPBOARD_WRITE
    }

    /** Several pages of one class. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The pages. */
        Page[] value();
    }
}
