package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated for a class in a module of the user's. */
final class ModulesTest {

    private static final String MARK = "@Generated(\"dev.lathe\")";

    @TempDir
    Path folder;

    @Test
    void aModuleNeedNotReadTheCompilersModule() throws IOException {
        assertFalse(generatedIn("module com.example {}").contains(MARK));
    }

    @Test
    void aModuleThatReadsItGetsTheMark() throws IOException {
        assertTrue(generatedIn("module com.example { requires java.compiler; }").contains(MARK));
    }

    /** The runtime stands on the class path here, which the module is made to read. */
    private String generatedIn(String module) throws IOException {
        Path user = Files.writeString(
                folder.resolve("Calculator.java"),
                Files.readString(Path.of("src/test/goldens/smallest/in/Calculator.java")));
        Path info = Files.writeString(folder.resolve("module-info.java"), module);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> sources = files.getJavaFileObjects(user, info);
            List<String> options = List.of("-d", folder.toString(), "--add-reads", "com.example=ALL-UNNAMED");
            JavaCompiler.CompilationTask task = compiler.getTask(said, files, null, options, null, sources);
            task.setProcessors(List.of(new LatheProcessor()));
            assertTrue(task.call(), said::toString);
        }
        return Files.readString(folder.resolve("com/example/CalculatorFeatures.java"));
    }
}
