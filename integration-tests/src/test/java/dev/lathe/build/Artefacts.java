package dev.lathe.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A Maven repository with what this build would publish, and the user's own one with all else. */
final class Artefacts {

    static final String VERSION = System.getProperty("lathe.version");

    /** The user's own repository, which is only read. */
    static final Path OTHERS = Path.of(System.getProperty("localRepository"));

    private static final Path ROOT = Path.of("..");
    private static final List<String> JARS = List.of("mcp-annotations", "mcp-runtime", "mcp-processor");
    private static final Path REPOSITORY = laidOut();

    private Artefacts() {}

    static Path repository() {
        return REPOSITORY;
    }

    /** Returns the class path of a server. */
    static List<Path> ofServer() {
        return List.of(file("mcp-annotations", "jar"), file("mcp-runtime", "jar"));
    }

    private static Path laidOut() {
        try {
            copy(ROOT.resolve("pom.xml"), file("lathe", "pom"));
            for (String name : JARS) {
                Path module = ROOT.resolve(name);
                copy(module.resolve("pom.xml"), file(name, "pom"));
                copy(module.resolve("target/" + name + "-" + VERSION + ".jar"), file(name, "jar"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder();
    }

    private static Path folder() {
        return Path.of("target/repository").toAbsolutePath();
    }

    private static Path file(String name, String type) {
        return folder().resolve("dev/lathe/" + name + "/" + VERSION + "/" + name + "-" + VERSION + "." + type);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
