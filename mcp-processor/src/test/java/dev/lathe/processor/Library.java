package dev.lathe.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles from and to files, since what is in memory is not found by a second compilation. */
record Library(Path folder) {

    /** What a library has that knows nothing of us. */
    static final List<JavaFileObject> SOURCES =
            List.of(source("lib.Order", """
                    package lib;

                    import java.util.List;

                    /**
                     * An <b>order</b>.
                     *
                     * @param items what is bought, at most {@value #MOST}
                     * @param state how far it is
                     */
                    public record Order(List<Item> items, State state) {
                        static final int MOST = 3 * 4;

                        /** @param name its {@code name} */
                        public record Item(String name) {}

                        public enum State {
                            /** not sent yet */
                            OPEN,
                            SENT
                        }

                        /** Nobody else can have one. */
                        private record Hidden(int number) {}
                    }
                    """), source("lib.Customer", """
                    package lib;

                    /** A customer. */
                    public class Customer implements Named {
                        private String name = "";

                        public Customer() {}

                        @Override
                        public String getName() {
                            return name;
                        }

                        /** @param name the new name */
                        public void setName(String name) {
                            this.name = name;
                        }

                        /** Not asked for. */
                        public void greet() {}
                    }

                    interface Named {
                        /** {@return what others say} */
                        String getName();
                    }
                    """), source("lib.Plain", """
                    package lib;

                    /** A class with a getter that says nothing. */
                    public class Plain {
                        public Plain() {}

                        public int getNumber() {
                            return 1;
                        }
                    }
                    """));

    static final JavaFileObject MODULE = source("module-info", "module lib { exports lib; }");

    static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString(name, text);
    }

    /** Compiles with all of our processors, and returns what the compiler says. */
    List<String> compile(List<String> options, List<JavaFileObject> sources) throws IOException {
        return compile(options, sources, new DocumentationProcessor(), new LatheProcessor());
    }

    List<String> compile(List<String> options, List<JavaFileObject> sources, Processor... processors)
            throws IOException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", Files.createDirectories(folder).toString()));
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        var task = ToolProvider.getSystemJavaCompiler().getTask(null, null, said, all, null, sources);
        task.setProcessors(List.of(processors));
        task.call();
        return said.getDiagnostics().stream()
                .map(next -> next.getKind() + ": " + next.getMessage(Locale.ROOT))
                .toList();
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Returns the names of the files that hold documentation. */
    List<String> documented() throws IOException {
        return files().map(Path::toString)
                .filter(name -> name.endsWith(".lathe.json"))
                .sorted()
                .toList();
    }

    Path jar(Path jar) throws IOException {
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files().sorted().toList()) {
                entries.putNextEntry(new JarEntry(file.toString()));
                Files.copy(folder.resolve(file), entries);
            }
        }
        return jar;
    }

    /** Returns where a class of the tests' own class path is. */
    static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(type.toString(), e);
        }
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).map(folder::relativize).toList().stream();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
