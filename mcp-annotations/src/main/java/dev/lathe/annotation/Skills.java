package dev.lathe.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Skills: instructions for agents that a server brings along (extension {@code io.modelcontextprotocol/skills}). Each
 * is a folder with a {@code SKILL.md}, and its files become resources when this is compiled,
 * {@code skill://refunds/SKILL.md} say.
 *
 * <p>Stands on a class with features, on a server, or on a class of its own; subclasses have the skills too.
 *
 * <p>The files are part of what is compiled: when one changes, this class has to be compiled again. Of a skill there
 * are 512 files and 16 MiB at most; files and folders whose names begin with a dot are left out.
 *
 * <pre>
 * &#64;McpServer(name = "shop", version = "1.0.0")
 * &#64;Skills("skills")
 * public class Shop { … }
 * </pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Skills {

    /**
     * Folders, from the root of the class path: of many skills, {@code skills}, or of one, {@code skills/refunds}. One
     * of many has to be where the classes go; compilers list no folders elsewhere.
     */
    String[] value();
}
