package dev.lathe.build;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A user's project in a folder of its own. */
record Project(Path folder) {

    private static final String SOURCES = "src/main/java/com/example/";

    /** Copies a project of src/test/projects. */
    static Project copyOf(String name, Path folder) throws IOException {
        Path original = Path.of("src/test/projects", name);
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new Project(folder);
    }

    /** Changes a class, as an editor does. */
    void edit(String type, String text, String replacement) throws IOException {
        String before = Files.readString(source(type));
        if (!before.contains(text)) {
            throw new AssertionError(type + " has no " + text);
        }
        Files.writeString(source(type), before.replace(text, replacement));
    }

    /** Gives a class another name, but not where it is used. */
    void rename(String type, String name) throws IOException {
        edit(type, "class " + type, "class " + name);
        Files.move(source(type), source(name));
    }

    /** Removes what Maven has built. */
    void clean() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("target"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    void delete(String type) throws IOException {
        Files.delete(source(type));
    }

    /** Returns what is in the files below a folder, by their names in it. */
    Map<String, String> files(String below) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : filesIn(below)) {
            texts.put(name(file, below), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return texts;
    }

    /** Returns when the files below a folder were written, by their names in it. */
    Map<String, FileTime> times(String below) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : filesIn(below)) {
            times.put(name(file, below), Files.getLastModifiedTime(file));
        }
        return times;
    }

    /** Starts a server with what is in a folder of classes, and calls one tool. */
    String call(String classes, String server, String tool, String arguments) throws IOException, InterruptedException {
        List<Path> classPath = new ArrayList<>(Artefacts.ofServer());
        classPath.add(folder.resolve(classes));
        String joined = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return Command.java()
                .with("-cp", joined, server, "--call", tool, arguments)
                .run()
                .strip();
    }

    private List<Path> filesIn(String below) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private String name(Path file, String below) {
        return folder.resolve(below).relativize(file).toString();
    }

    private Path source(String type) {
        return folder.resolve(SOURCES + type + ".java");
    }
}
