package dev.lathe.processor.page;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import dev.lathe.feature.Entry;
import dev.lathe.feature.Features;
import dev.lathe.processor.CompiledClasses;
import dev.lathe.processor.LatheProcessor;
import dev.lathe.server.Server;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The examples of a page, compiled together with the processor, without a warning. */
final class Examples {

    private final CompiledClasses classes;

    private Examples(CompiledClasses classes) {
        this.classes = classes;
    }

    static Examples of(List<JavaBlock> blocks) throws IOException {
        Compilation compilation = javac().withProcessors(new LatheProcessor())
                .compile(blocks.stream().map(JavaBlock::source).toList());
        assertEquals(List.of(), compilation.diagnostics());
        return new Examples(CompiledClasses.of(compilation));
    }

    /** Returns a server of all features that need nothing. */
    Server server() throws Exception {
        return Server.builder("example", "1.0.0")
                .features(features().toArray(Features[]::new))
                .build();
    }

    /** Runs statements, and returns the server that they make, if they do. */
    Object run(JavaBlock statements) throws Exception {
        Method run = classes.loadClass(statements.name()).getDeclaredMethod("run");
        run.setAccessible(true);
        Object made = run.invoke(null);
        return made == null ? this : made;
    }

    /** Returns what a program prints. */
    String print(JavaBlock program) throws Exception {
        Method main = classes.loadClass(program.name()).getMethod("main", String[].class);
        main.setAccessible(true);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Returns what clients are told of each feature. */
    List<String> definitions() throws Exception {
        List<Entry> entries = new ArrayList<>();
        for (Features features : features()) {
            entries.addAll(features.tools());
            entries.addAll(features.prompts());
            entries.addAll(features.resources());
            entries.addAll(features.templates());
        }
        return entries.stream().map(Entry::definition).toList();
    }

    private List<Features> features() throws Exception {
        List<Features> all = new ArrayList<>();
        for (String name : classes.names()) {
            if (name.endsWith("Features") && Features.class.isAssignableFrom(classes.loadClass(name))) {
                add(classes.loadClass(name), all);
            }
        }
        return all;
    }

    private static void add(Class<?> generated, List<Features> all) throws Exception {
        for (Method of : generated.getDeclaredMethods()) {
            if (of.getName().equals("of")) {
                for (Constructor<?> constructor : of.getParameterTypes()[0].getDeclaredConstructors()) {
                    if (constructor.getParameterCount() == 0) {
                        constructor.setAccessible(true);
                        of.setAccessible(true);
                        all.add((Features) Objects.requireNonNull(of.invoke(null, constructor.newInstance())));
                    }
                }
            }
        }
    }
}
