package dev.lathe.processor;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.processor.problem.Problem;
import java.io.IOException;
import java.util.EnumSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The programs in src/test/problems, each with the problems that its comments name, and no others. */
class ProblemsTest {

    @TestFactory
    Stream<DynamicTest> aProgramHasTheProblemsItsCommentsName() throws IOException {
        return ProblemFile.all().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.path().getFileName().toString(),
                        file.path().toUri(),
                        () -> assertEquals(String.join("\n", file.expected()), String.join("\n", file.found()))));
    }

    /**
     * Some take more than a program: {@link CrashTest}, {@link MissingClassTest}, {@link LargeClassTest} and
     * {@link SkillsTest} have them.
     */
    @Test
    void everyProblemHasAProgramWithItsWholeText() throws IOException {
        EnumSet<Problem> problems = EnumSet.complementOf(
                EnumSet.of(Problem.CRASH, Problem.MISSING_CLASS, Problem.TOO_LARGE, Problem.LARGE_SKILL));
        TreeSet<String> known = problems.stream().map(Problem::id).collect(toCollection(TreeSet::new));
        TreeSet<String> shown = new TreeSet<>();
        ProblemFile.all().forEach(file -> shown.addAll(file.ids()));
        assertEquals(known, shown);
    }
}
