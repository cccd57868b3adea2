package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.JavaFileObjects;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What becomes of each constraint: the schema, the generated code, and which values are taken. */
final class ConstraintsTest {

    private static final String CLASS = """
            package com.example;

            import dev.lathe.annotation.*;
            import jakarta.validation.constraints.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;

            class Shapes {
                %s
            }
            """;

    /** What no schema of ours says: how large an {@code int} may be, say. */
    private static final String BEYOND_SCHEMA = "/value: must be (from|within).*";

    /** A line of the table with what is below it. */
    private record Row(String argument, String schema, List<String> code, List<String> values) {

        static Row of(String paragraph) {
            List<String> lines = paragraph.lines().toList();
            return new Row(
                    lines.get(0),
                    lines.get(1),
                    lines.stream().skip(2).filter(line -> !isValue(line)).toList(),
                    lines.stream().filter(Row::isValue).toList());
        }

        private static boolean isValue(String line) {
            return line.startsWith("+ ") || line.startsWith("- ") || line.startsWith("! ");
        }
    }

    private static List<Row> rows;
    private static Tools tools;
    private static String generated;

    @BeforeAll
    static void compile() throws Exception {
        rows = rows();
        String methods = IntStream.range(0, rows.size())
                .mapToObj(i -> "@Tool void tool" + i + "(" + rows.get(i).argument + " value) {}\n")
                .collect(Collectors.joining());
        JavaFileObject source = JavaFileObjects.forSourceString("com.example.Shapes", CLASS.formatted(methods));
        tools = Tools.of(List.of(source));
        generated = javac().withProcessors(new LatheProcessor()).compile(source).generatedSourceFiles().stream()
                .map(ConstraintsTest::text)
                .collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicTest> saysItInTheSchema() {
        return each((row, tool) -> assertEquals(
                row.schema,
                tools.definition(tool)
                        .json()
                        .at("/inputSchema/properties/value")
                        .toString()));
    }

    @TestFactory
    Stream<DynamicTest> looksAtTheArgument() {
        return each((row, tool) -> row.code.forEach(
                line -> assertTrue(generated.contains(line), () -> line + " is not in\n" + generated)));
    }

    @TestFactory
    Stream<DynamicTest> takesAndRefuses() {
        return each((row, tool) -> {
            for (String value : row.values) {
                check(tool, value.charAt(0), value.substring(2));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> agreesWithTheSchema() throws IOException {
        List<String> values =
                lines("values.txt").filter(line -> !line.isBlank()).toList();
        return each((row, tool) -> values.forEach(value -> agree(row, tool, "{\"value\":" + value + "}")));
    }

    private static void agree(Row row, String tool, String arguments) {
        String refused = refused(tool, arguments);
        Definition definition = tools.definition(tool);
        if (refused.isEmpty()) {
            assertTrue(definition.takes(arguments) || definition.takesWithoutNulls(arguments), arguments);
        } else if (!refused.matches(BEYOND_SCHEMA) && row.values.stream().noneMatch(value -> value.startsWith("!"))) {
            assertFalse(definition.takes(arguments), () -> arguments + " " + refused);
        }
    }

    private static void check(String tool, char mark, String line) throws Exception {
        String[] parts = line.split(" -> ", 2);
        String arguments = "{\"value\":" + parts[0] + "}";
        Definition definition = tools.definition(tool);
        if (mark == '+') {
            assertEquals("", refused(tool, arguments));
            assertTrue(definition.takes(arguments) || definition.takesWithoutNulls(arguments), arguments);
        } else {
            String place = parts[1].startsWith("/") ? "/value" : "/value: ";
            assertEquals(place + parts[1], refused(tool, arguments));
            assertEquals(mark == '!', definition.takes(arguments), arguments);
        }
    }

    private static String refused(String tool, String arguments) {
        try {
            tools.with(tool).call(tool, new Arguments((JsonObject) JsonValue.parse(arguments)), new SilentContext());
            return "";
        } catch (ToolException e) {
            return e.getMessage();
        } catch (Exception e) {
            throw new AssertionError(arguments, e);
        }
    }

    private interface Check {
        void check(Row row, String tool) throws Exception;
    }

    private static Stream<DynamicTest> each(Check check) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> dynamicTest(rows.get(i).argument, () -> check.check(rows.get(i), "tool" + i)));
    }

    private static List<Row> rows() throws IOException {
        String text = lines("constraints.txt").collect(Collectors.joining("\n"));
        return Arrays.stream(text.split("\n\n"))
                .filter(paragraph -> paragraph.contains("\n{"))
                .map(Row::of)
                .toList();
    }

    private static Stream<String> lines(String name) throws IOException {
        try (InputStream file = requireNonNull(ConstraintsTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString().replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
