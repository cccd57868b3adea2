package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.toCollection;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A program that says of itself what is wrong with it: {@code // problem: [LatheX] text} at the end of a line is an
 * error there, {@code // warning: …} a warning. A text may end early, with an ellipsis. {@code // options: -Ax} on a
 * line of its own is for the compiler; what is wrong with it stands on that line.
 */
record ProblemFile(Path path, List<String> lines) {

    private static final Path FOLDER = Path.of("src/test/problems");
    private static final Pattern EXPECTED = Pattern.compile(".*// (problem|warning): (.*)");
    private static final Pattern OPTIONS = Pattern.compile("// options: (.*?)(?: // .*)?");
    private static final Pattern ID = Pattern.compile("\\[(Lathe\\w+)]");

    static List<ProblemFile> all() throws IOException {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            List<ProblemFile> files = new ArrayList<>();
            for (Path path : paths.sorted().toList()) {
                files.add(new ProblemFile(path, Files.readAllLines(path)));
            }
            return files;
        }
    }

    /** What the comments say, one string for each, in the order of lines: {@code 12: problem: [LatheX] text}. */
    List<String> expected() {
        List<String> expected = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            Matcher comment = EXPECTED.matcher(lines.get(line - 1));
            if (comment.matches()) {
                expected.add(line + ": " + comment.group(1) + ": " + comment.group(2));
            }
        }
        return expected;
    }

    /** What the compiler says, in the same form, and cut where the comment on that line is cut. */
    List<String> found() throws MalformedURLException {
        JavaFileObject source = JavaFileObjects.forResource(path.toUri().toURL());
        return javac()
                .withProcessors(new LatheProcessor())
                .withOptions(options())
                .compile(source)
                .diagnostics()
                .stream()
                .sorted(Comparator.comparing(this::line))
                .map(this::text)
                .toList();
    }

    /** The ids of all problems whose whole text is in the comments. */
    TreeSet<String> ids() {
        return expected().stream()
                .filter(text -> !text.endsWith("…"))
                .flatMap(text -> ID.matcher(text).results())
                .map(id -> id.group(1))
                .collect(toCollection(TreeSet::new));
    }

    List<String> options() {
        return lines.stream()
                .map(OPTIONS::matcher)
                .filter(Matcher::matches)
                .map(options -> options.group(1))
                .toList();
    }

    private String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = switch (diagnostic.getKind()) {
            case ERROR -> "problem";
            case WARNING -> "warning";
            default -> diagnostic.getKind().name();
        };
        String text = line(diagnostic) + ": " + kind + ": " + diagnostic.getMessage(Locale.ROOT);
        return expected().stream()
                .filter(next -> next.endsWith("…") && text.startsWith(next.substring(0, next.length() - 1)))
                .findFirst()
                .orElse(text);
    }

    /** Where a diagnostic is shown; without a place it is about the options. */
    long line(Diagnostic<?> diagnostic) {
        return diagnostic.getLineNumber() < 1 ? lineOfOptions() : diagnostic.getLineNumber();
    }

    private long lineOfOptions() {
        return 1
                + lines.stream()
                        .takeWhile(line -> !OPTIONS.matcher(line).matches())
                        .count();
    }
}
