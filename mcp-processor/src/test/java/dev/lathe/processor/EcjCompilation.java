package dev.lathe.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * What Eclipse's compiler, which wants files, makes of some: the text of each generated file by its name, and what it
 * says in the order of lines.
 */
record EcjCompilation(Map<String, String> generated, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    private static final JavaCompiler COMPILER = new EclipseCompiler();

    /** Compiles into a folder where no other source may be. */
    static EcjCompilation compile(List<Path> sources, Path folder, List<String> options, Processor... processors)
            throws IOException {
        Files.createDirectories(folder);
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("--release", "17"));
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(collector, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folder));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            CompilationTask task = COMPILER.getTask(
                    new StringWriter(), files, collector, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processors));
            task.call();
        }
        return new EcjCompilation(generated(folder), inOrder(collector.getDiagnostics()));
    }

    /** Returns what it says of the given kind, without where. */
    List<String> messages(Diagnostic.Kind kind) {
        return diagnostics.stream()
                .filter(next -> next.getKind() == kind)
                .map(next -> next.getMessage(Locale.ROOT))
                .toList();
    }

    private static Map<String, String> generated(Path folder) throws IOException {
        Map<String, String> generated = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(next -> next.toString().endsWith(".java")).toList()) {
                generated.put(Golden.key(folder.relativize(file).toString()), Files.readString(file));
            }
        }
        return generated;
    }

    private static List<Diagnostic<? extends JavaFileObject>> inOrder(
            List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .sorted((one, other) -> Long.compare(one.getLineNumber(), other.getLineNumber()))
                .toList();
    }
}
