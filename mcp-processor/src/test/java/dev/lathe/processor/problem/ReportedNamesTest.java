package dev.lathe.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Whoever reports a problem hands it as many names as its text has places for: fewer crash, and more are lost. */
final class ReportedNamesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** What hands on a problem that another one has named, with what it hands on. */
    private static final List<String> HANDED_ON = List.of("next.site(), next.problem(), next.what(), next.remedy()");

    private final List<String> wrong = new ArrayList<>();
    private final TreeSet<Problem> reported = new TreeSet<>();

    @Test
    void asManyAsTheTextHasPlacesFor() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> paths = sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("Problem.java") && !path.endsWith("Problems.java"))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
            for (CompilationUnitTree unit : task.parse()) {
                new Calls().scan(unit, unit.getSourceFile().getName());
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(new TreeSet<>(List.of(Problem.values())), reported);
    }

    @Test
    void placesAreCounted() {
        assertEquals(1, places(Problem.BAD_THEME));
        assertEquals(3, places(Problem.LONG_DESCRIPTION));
        assertEquals(5, places(Problem.DUPLICATE_TOOL));
    }

    /** Returns how many of many names the text shows. */
    private static int places(Problem problem) {
        Integer[] names = IntStream.range(1001, 1010).boxed().toArray(Integer[]::new);
        String text = problem.text((Object[]) names);
        return (int)
                Stream.of(names).filter(name -> text.contains(name.toString())).count();
    }

    private final class Calls extends TreeScanner<Void, String> {

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, String file) {
            if (call.getMethodSelect() instanceof MemberSelectTree select
                    && select.getIdentifier().contentEquals("report")
                    && select.getExpression().toString().matches("(this\\.)?problems")) {
                List<? extends ExpressionTree> arguments = call.getArguments();
                check(arguments.get(1), arguments.size() - 2, file + ": " + call);
            } else if (call.getMethodSelect() instanceof MemberSelectTree select
                    && select.getIdentifier().contentEquals("text")
                    && select.getExpression().toString().startsWith("Problem.")) {
                check(select.getExpression(), call.getArguments().size(), file + ": " + call);
            }
            return super.visitMethodInvocation(call, file);
        }

        /** A remark is a problem with two names. */
        @Override
        public Void visitNewClass(NewClassTree made, String file) {
            if (made.getIdentifier().toString().equals("Remark")) {
                check(made.getArguments().get(0), 2, file + ": " + made);
            }
            return super.visitNewClass(made, file);
        }

        private void check(ExpressionTree named, int names, String place) {
            String problem = named.toString();
            if (problem.startsWith("Problem.")) {
                Problem known = Problem.valueOf(problem.substring("Problem.".length()));
                reported.add(known);
                if (places(known) != names) {
                    wrong.add(place);
                }
            } else if (HANDED_ON.stream().noneMatch(place::contains)) {
                wrong.add("unknown problem: " + place);
            }
        }
    }
}
