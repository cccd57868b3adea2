package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs in src/test/problems have the same problems in Eclipse's compiler, and, as far as that knows where
 * things are, at the same lines.
 */
final class EcjProblemsTest {

    /** What it does not know of has its name in the text. */
    private static final Pattern NAMED = Pattern.compile("(.*) \\(at '[\\w.]+'\\)");

    /** It does not look for annotations in annotations, nor in constructors that nobody wrote. */
    private static final String UNSEEN = ".*'NotAClass' is an annotation; .*|.* @ToolArg on 'x' is ignored; .*";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> aProgramHasTheProblemsItsCommentsName() throws IOException {
        return ProblemFile.all().stream()
                .map(file -> dynamicTest(file.path().getFileName().toString(), () -> has(file)));
    }

    private void has(ProblemFile file) throws IOException {
        List<String> expected = file.expected().stream()
                .filter(next -> next.contains("[Lathe") && !next.matches(UNSEEN))
                .toList();
        List<String> options =
                file.options().stream().filter(next -> next.startsWith("-A")).toList();
        EcjCompilation ecj =
                EcjCompilation.compile(List.of(file.path()), folder.resolve("out"), options, new LatheProcessor());
        List<String> found = ecj.diagnostics().stream()
                .filter(next -> next.getMessage(Locale.ROOT).startsWith("[Lathe"))
                .map(next -> text(next, file, expected))
                .sorted()
                .toList();
        assertEquals(String.join("\n", expected.stream().sorted().toList()), String.join("\n", found));
    }

    /** Returns what is expected, if it fits, or else what is found. */
    private static String text(Diagnostic<?> found, ProblemFile file, List<String> expected) {
        String message = found.getMessage(Locale.ROOT);
        Matcher named = NAMED.matcher(message);
        String kind = found.getKind() == Diagnostic.Kind.ERROR ? "problem" : "warning";
        String text = kind + ": " + (named.matches() ? named.group(1) : message);
        List<String> fitting = expected.stream()
                .filter(next -> fits(text, next.substring(next.indexOf(' ') + 1)))
                .toList();
        int line = (int) file.line(found);
        return fitting.stream()
                .filter(next -> next.startsWith(line + ":"))
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(next -> named.matches() || isAnnotation(line, file))
                        .findFirst())
                .orElse(line + ": " + text);
    }

    /** One of several values in an annotation is where that begins. */
    private static boolean isAnnotation(int line, ProblemFile file) {
        return file.lines().get(line - 1).strip().startsWith("@");
    }

    private static boolean fits(String text, String expected) {
        return expected.endsWith("…")
                ? text.startsWith(expected.substring(0, expected.length() - 1))
                : text.equals(expected);
    }
}
