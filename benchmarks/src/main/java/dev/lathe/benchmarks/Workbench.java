package dev.lathe.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The jar to measure, the floor beside it, and a folder for what is made on the way. */
record Workbench(Path jar, Path folder) implements AutoCloseable {

    private static final String ECHO = Echo.class.getName().replace('.', '/') + ".class";

    static Workbench open(Path jar) throws IOException {
        Workbench workbench = new Workbench(jar, Files.createTempDirectory("lathe-figures"));
        workbench.copyEcho();
        return workbench;
    }

    /** The server. */
    Program server() {
        return new Program(List.of("-jar", jar.toString()));
    }

    /** The floor from a folder of classes, which is the fastest way to start one class. */
    Program echoFolder() {
        return new Program(List.of("-cp", folder.toString(), Echo.class.getName()));
    }

    /** The floor from a runnable jar, which is how the server starts. */
    Program echoJar() {
        return new Program(List.of("-jar", folder.resolve("echo.jar").toString()));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void copyEcho() throws IOException {
        Path source = classes().resolve(ECHO);
        Path target = folder.resolve(ECHO);
        Files.createDirectories(target.getParent());
        Files.copy(source, target);
        try (OutputStream file = Files.newOutputStream(folder.resolve("echo.jar"));
                JarOutputStream echo = new JarOutputStream(file, manifest())) {
            echo.putNextEntry(new JarEntry(ECHO));
            Files.copy(source, echo);
        }
    }

    private static Path classes() {
        try {
            return Path.of(Echo.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException notAFolder) {
            throw new IllegalStateException(notAFolder);
        }
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        return manifest;
    }
}
