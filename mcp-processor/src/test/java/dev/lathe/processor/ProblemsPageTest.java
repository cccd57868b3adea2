package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import dev.lathe.processor.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** docs/problems.md explains every problem, and its examples are true. */
class ProblemsPageTest {

    private static final Path PAGE = Path.of("../docs/problems.md");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern ID = Pattern.compile("\\[(\\w+)]");
    private static final Pattern OPTION = Pattern.compile("(?m)^// javac (-A\\S+)$");
    private static final String IMPORTS = """
            import dev.lathe.annotation.*;
            import dev.lathe.annotation.Form;
            import dev.lathe.annotation.Icon;
            import dev.lathe.feature.*;
            import dev.lathe.json.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            """;

    /** What it takes more than one class to have. */
    private static final Set<Problem> WITHOUT_EXAMPLE = EnumSet.of(
            Problem.UNREACHABLE_METHOD,
            Problem.MISSING_CLASS,
            Problem.TOO_LARGE,
            Problem.LARGE_SKILL,
            Problem.LOST_NAMES,
            Problem.MISSING_JAVADOC,
            Problem.CRASH);

    private record Chapter(String id, String text) {

        List<String> examples() {
            return EXAMPLE.matcher(text).results().map(match -> match.group(1)).toList();
        }
    }

    @Test
    void hasAChapterForEachProblemInOrder() throws IOException {
        assertEquals(
                Stream.of(Problem.values()).map(Problem::id).toList(),
                chapters().stream().map(Chapter::id).toList());
    }

    @Test
    void saysWhichAreWarnings() throws IOException {
        assertEquals(
                Stream.of(Problem.values())
                        .filter(Problem::isWarning)
                        .map(Problem::id)
                        .toList(),
                chapters().stream()
                        .filter(chapter -> chapter.text.strip().startsWith("A warning."))
                        .map(Chapter::id)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> theFirstExampleHasTheProblemAndTheSecondHasNot() throws IOException {
        Set<String> exempt = new TreeSet<>();
        WITHOUT_EXAMPLE.forEach(problem -> exempt.add(problem.id()));
        return chapters().stream()
                .filter(chapter -> !exempt.contains(chapter.id))
                .map(chapter -> DynamicTest.dynamicTest(chapter.id, () -> {
                    List<String> examples = chapter.examples();
                    assertEquals(2, examples.size());
                    assertEquals(Set.of(chapter.id), problems(examples.get(0), chapter.id));
                    assertEquals(Set.of(), problems(examples.get(1), chapter.id));
                }));
    }

    /** The ids of what is wrong; examples are short, and describe things only where that is the subject. */
    private static Set<String> problems(String example, String subject) {
        Set<String> found = new TreeSet<>();
        for (Diagnostic<?> diagnostic : javac().withProcessors(new LatheProcessor())
                .withOptions(options(example))
                .compile(JavaFileObjects.forSourceString("Example", IMPORTS + example))
                .diagnostics()) {
            String text = diagnostic.getMessage(Locale.ROOT);
            Matcher id = ID.matcher(text);
            found.add(id.lookingAt() ? id.group(1) : text);
        }
        if (!subject.equals(Problem.MISSING_DESCRIPTION.id())) {
            found.remove(Problem.MISSING_DESCRIPTION.id());
        }
        return found;
    }

    /** What an example says of itself in a comment. */
    private static List<String> options(String example) {
        return OPTION.matcher(example).results().map(match -> match.group(1)).toList();
    }

    private static List<Chapter> chapters() throws IOException {
        String page = page();
        List<MatchResult> headings = HEADING.matcher(page).results().toList();
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : page.length();
            chapters.add(new Chapter(
                    headings.get(i).group(1), page.substring(headings.get(i).end(), end)));
        }
        return chapters;
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }
}
