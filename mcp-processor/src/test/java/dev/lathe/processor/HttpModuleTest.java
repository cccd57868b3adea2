package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.annotation.Tool;
import dev.lathe.server.Server;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server in a module serves HTTP if its module reads the one that does; that there is one is not enough. */
final class HttpModuleTest {

    private static final Path SOURCES = Path.of("src/test/goldens/http/in");

    @TempDir
    Path folder;

    @BeforeEach
    void compileTheModuleForHttp() throws IOException {
        compile(
                "module dev.lathe.http { requires transitive dev.lathe.runtime; exports dev.lathe.http.launch; }",
                http(),
                List.of(),
                SOURCES.resolve("dev/lathe/http/launch/HttpLauncher.java"));
    }

    @Test
    void aModuleThatDoesNotReadItHasServersWithoutHttp() throws IOException {
        String server = serverIn("module com.example { requires dev.lathe.runtime; }");
        assertTrue(server.contains(" Launcher.launch(new CalculatorServer(), args);"), server);
    }

    @Test
    void aModuleThatReadsItHasServersWithHttp() throws IOException {
        String server = serverIn("module com.example { requires dev.lathe.http; }");
        assertTrue(server.contains(" HttpLauncher.launch(new CalculatorServer(), args);"), server);
    }

    private String serverIn(String module) throws IOException {
        Path user = folder.resolve("user");
        compile(module, user, List.of(new LatheProcessor()), SOURCES.resolve("Calculator.java"));
        return Files.readString(user.resolve("com/example/CalculatorServer.java"));
    }

    private void compile(String module, Path output, List<Processor> processors, Path source) throws IOException {
        Files.createDirectories(output);
        Path info = Files.writeString(output.resolve("module-info.java"), module);
        String path = String.join(File.pathSeparator, home(Server.class), home(Tool.class), http().toString());
        List<String> options = List.of("-d", output.toString(), "-p", path, "-implicit:none");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> sources = files.getJavaFileObjects(source, info);
            JavaCompiler.CompilationTask task = compiler.getTask(said, files, null, options, null, sources);
            task.setProcessors(processors);
            assertTrue(task.call(), said::toString);
        }
    }

    private Path http() {
        return folder.resolve("http");
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
