package dev.lathe.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An installation of Gradle, made of the one jar that Maven Central has of it. Where a distribution has a jar for each
 * module, this one has a jar that leads to the whole.
 */
record GradleHome(Path folder) {

    private static final String WHOLE = "gradle-api-";
    private static final String LIST = "-classpath.properties";
    private static final Pattern MODULE = Pattern.compile("gradle-[a-z0-9-]+");

    /** Completes what the build has copied into {@code lib}. */
    static GradleHome in(Path folder) throws IOException {
        GradleHome home = new GradleHome(folder);
        if (Files.notExists(home.libraries().resolve("plugins"))) {
            home.complete();
            Files.createDirectory(home.libraries().resolve("plugins"));
        }
        return home;
    }

    Path libraries() {
        return folder.resolve("lib");
    }

    private void complete() throws IOException {
        Set<String> copied = libraryNames();
        String whole = copied.stream()
                .filter(name -> name.startsWith(WHOLE))
                .findFirst()
                .orElseThrow();
        String ending = whole.substring(WHOLE.length() - 1);
        String runtime = "projects=\nruntime=" + String.join(",", copied) + "\n";
        for (String module : modules(whole)) {
            write(module + ending, whole, module + LIST, runtime);
        }
        write("javax.inject-1.jar", whole, "javax.inject" + LIST, "");
    }

    private Set<String> libraryNames() throws IOException {
        try (Stream<Path> files = Files.list(libraries())) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Returns the names of the modules that the jar was made of, and of those that these name. */
    private Set<String> modules(String whole) throws IOException {
        Set<String> modules = new TreeSet<>();
        try (JarFile jar = new JarFile(libraries().resolve(whole).toFile())) {
            for (JarEntry entry :
                    jar.stream().filter(next -> next.getName().endsWith(LIST)).toList()) {
                String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                modules.add(entry.getName().replace(LIST, ""));
                text.lines()
                        .filter(line -> !line.startsWith("runtime="))
                        .flatMap(line -> MODULE.matcher(line).results())
                        .map(MatchResult::group)
                        .forEach(modules::add);
            }
        }
        return modules;
    }

    private void write(String name, String whole, String entry, String text) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, whole);
        try (OutputStream out = Files.newOutputStream(libraries().resolve(name));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new JarEntry(entry));
            jar.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
