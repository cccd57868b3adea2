package dev.lathe.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/http.md has a row for each option of an HTTP server; its code compiles, and that of docs/authorization.md. */
class HttpPageTest {

    private static final Path PAGE = Path.of("../docs/http.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(\\w+\\([\\w., ]*\\))` \\| [^|]+ \\| [^|]+ \\|[^|]*\\|$");
    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyOptionHasARow() throws IOException {
        TreeSet<String> rows = new TreeSet<>();
        ROW.matcher(Files.readString(PAGE)).results().forEach(row -> rows.add(row.group(1)));
        assertEquals(options(), rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http.md", "authorization.md"})
    void theCodeCompiles(String page, @TempDir Path folder) throws IOException {
        String statements = CODE.matcher(Files.readString(PAGE.resolveSibling(page)))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```java\n".length(), block.length() - "```".length()))
                .collect(Collectors.joining());
        String source = """
                import com.sun.net.httpserver.HttpServer;
                import dev.lathe.feature.Identity;
                import dev.lathe.http.*;
                import dev.lathe.http.auth.*;
                import dev.lathe.http.auth.introspection.*;
                import dev.lathe.http.auth.jwt.*;
                import dev.lathe.http.event.*;
                import dev.lathe.server.Server;
                import java.net.InetSocketAddress;
                import java.net.URI;
                import java.time.Duration;
                import java.util.List;
                import java.util.Set;
                import java.util.concurrent.Executors;
                class Page { static Server server; static void run() throws Exception { %s } }
                """.formatted(statements);
        StringWriter mistakes = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiles = compiler.getTask(
                        mistakes,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-proc:none"),
                        null,
                        List.of(new Source(source)))
                .call();
        assertTrue(compiles, mistakes::toString);
    }

    private static TreeSet<String> options() {
        TreeSet<String> options = new TreeSet<>();
        for (Method method : McpHttpBuilder.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && method.getReturnType() == McpHttpBuilder.class) {
                String parameters = Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                        .replace("[]", "...");
                options.add(method.getName() + "(" + parameters + ")");
            }
        }
        return options;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Page.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
