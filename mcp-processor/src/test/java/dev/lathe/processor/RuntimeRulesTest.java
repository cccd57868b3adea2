package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import dev.lathe.feature.Caching;
import dev.lathe.feature.Scopes;
import dev.lathe.feature.ToolEntry;
import dev.lathe.processor.problem.Problem;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Rules that the processor has and the runtime too, since the processor does not know the runtime: what is a problem
 * when a class is compiled is what would not be served.
 */
final class RuntimeRulesTest {

    private static final int LAST_CHARACTER = 0x2FF;

    /** What a name of a header consists of (RFC 9110, section 5.6.2); the HTTP module is held to the same. */
    private static final String TOKEN = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    @Test
    void scopes() {
        List<String> scopes = new ArrayList<>(characters());
        scopes.addAll(List.of("", "notes:read", "a b", "offline_access", "Offline_access", "offline_access2"));
        assertServed(Scopes::isOfResource, scopes, Problem.BAD_SCOPE, "@Tool(scopes = VALUE) void takeN() {}");
    }

    @Test
    void headers() {
        String method = "@Tool void takeN(@Arg(header = VALUE) String city) {}";
        assertServed(TOKEN::contains, characters(), Problem.BAD_HEADER, method);
    }

    @Test
    void timeouts() {
        List<String> timeouts = List.of("PT5S", "PT0.001S", "P1D", "PT0S", "PT-1S", "-PT5S", "5s", "");
        ToolEntry tool = new ToolEntry("take", "{}");
        Predicate<String> isServed = isTaken(timeout -> tool.timeout(Duration.parse(timeout)));
        assertServed(isServed, timeouts, Problem.BAD_TIMEOUT, "@Tool(timeout = VALUE) void takeN() {}");
    }

    @Test
    void cacheTimes() {
        List<String> times = List.of("PT5S", "PT0S", "PT0.001S", "P1D", "PT-1S", "-PT5S", "5s", "");
        Predicate<String> isServed = isTaken(time -> new Caching(Duration.parse(time), Caching.Scope.PRIVATE));
        String method = "@Resource(uri = \"a:N\") @CacheFor(VALUE) String takeN() { return \"\"; }";
        assertServed(isServed, times, Problem.BAD_CACHE_TIME, method);
    }

    /**
     * Declares a method for each value, and expects the problem where the runtime would not take it, and nowhere else.
     */
    private static void assertServed(Predicate<String> isServed, List<String> values, Problem problem, String method) {
        List<String> source = new ArrayList<>(List.of("import dev.lathe.annotation.*; class Trial {"));
        for (String value : values) {
            source.add(method.replace("N", String.valueOf(source.size())).replace("VALUE", literal(value)));
        }
        source.add("}");
        TreeSet<Long> expected = IntStream.range(0, values.size())
                .filter(at -> !isServed.test(values.get(at)))
                .mapToObj(at -> at + 2L)
                .collect(toCollection(TreeSet::new));
        assertEquals(expected, linesOf(problem, String.join("\n", source)));
    }

    private static TreeSet<Long> linesOf(Problem problem, String source) {
        return javac()
                .withProcessors(new LatheProcessor())
                .withOptions("-Xmaxerrs", "1000")
                .compile(JavaFileObjects.forSourceString("Trial", source))
                .diagnostics()
                .stream()
                .filter(diagnostic -> diagnostic.getMessage(null).startsWith("[" + problem.id() + "]"))
                .map(diagnostic -> diagnostic.getLineNumber())
                .collect(toCollection(TreeSet::new));
    }

    private static Predicate<String> isTaken(Taking taking) {
        return value -> {
            try {
                taking.take(value);
                return true;
            } catch (IllegalArgumentException | DateTimeException refused) {
                return false;
            }
        };
    }

    private interface Taking {
        Object take(String value);
    }

    private static List<String> characters() {
        return IntStream.rangeClosed(0, LAST_CHARACTER)
                .mapToObj(Character::toString)
                .toList();
    }

    /** In octal, as far as that goes: a line end must not be one to the compiler. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            literal.append(String.format(c <= 0xFF ? "\\%03o" : "\\u%04x", (int) c));
        }
        return literal.append('"').toString();
    }
}
