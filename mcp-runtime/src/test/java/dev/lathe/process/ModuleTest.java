package dev.lathe.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.annotation.Tool;
import dev.lathe.server.Server;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server in a module of its own, as strict users build it. */
final class ModuleTest {

    private static final String RUNTIME =
            ServerProcess.home(Server.class) + File.pathSeparator + ServerProcess.home(Tool.class);

    private static final String MODULE = """
            module com.example {
                requires dev.lathe.runtime;
            }
            """;

    private static final String GREETER = """
            package com.example;

            import dev.lathe.annotation.Tool;
            import dev.lathe.feature.*;
            import dev.lathe.json.JsonValue;
            import dev.lathe.launch.*;
            import dev.lathe.server.Server;
            import dev.lathe.wire.Inbound;
            import java.util.List;
            import javax.annotation.processing.Generated;

            @Generated("by hand")
            public final class Greeter implements Application, Features {
                public static void main(String[] args) {
                    Launcher.launch(new Greeter(), args);
                }

                @Override
                public Server server() {
                    return Server.builder("greeter", "1.0.0").features(this).build();
                }

                @Override
                public List<ToolEntry> tools() {
                    return List.of(new ToolEntry("greet", "{\\"name\\":\\"greet\\",\\"inputSchema\\":{\\"type\\":\\"object\\"}}"));
                }

                @Override
                @Tool
                public ToolResult call(String tool, Arguments arguments, McpContext context) {
                    return ToolResult.text(JsonValue.class.getModule().getName());
                }

                static int status(Server server) {
                    Inbound connection = server.connect();
                    return server.serveStdio();
                }
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeModule() throws IOException {
        Files.writeString(folder.resolve("module-info.java"), MODULE);
    }

    @Test
    void aModuleNeedsNothingButTheRuntime() throws Exception {
        assertEquals("", compile("Greeter.java", GREETER));
        Process process = new ProcessBuilder(
                        ServerProcess.java(),
                        "-p",
                        RUNTIME + File.pathSeparator + folder,
                        "-m",
                        "com.example/com.example.Greeter",
                        "--call",
                        "greet")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(
                "dev.lathe.runtime\n", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, process.waitFor());
    }

    @Test
    void whatIsInsideStaysInside() throws IOException {
        for (String inside : List.of("core", "stateless", "session", "stdio")) {
            String problems = compile("Burglar.java", "import dev.lathe." + inside + ".*; class Burglar {}");
            assertTrue(problems.contains("does not export it"), problems);
        }
    }

    /** Returns what the compiler has to say. */
    private String compile(String file, String source) throws IOException {
        Path path = Files.writeString(folder.resolve(file), source);
        StringWriter problems = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-p", RUNTIME, "-cp", folder.toString(), "-d", folder.toString(), "-Xlint:all", "-proc:none");
            compiler.getTask(
                            problems,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjects(path, folder.resolve("module-info.java")))
                    .call();
        }
        return problems.toString();
    }
}
