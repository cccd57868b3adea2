package dev.lathe.processor.shape;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.JavaFileObjects;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.processor.LatheProcessor;
import dev.lathe.processor.SilentContext;
import dev.lathe.processor.Tools;
import dev.lathe.processor.model.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A text is a default of a type exactly when a client may send it, and it means the same. The texts are in
 * {@code src/test/shapes/defaults.txt}.
 */
final class DefaultsTest {

    private static final Pattern BAD = Pattern.compile("\\[LatheBadDefault] .* of 'value(\\d+)' is no .*");

    /** What a program cannot name a value of as a text, though a client can. */
    private static final Set<Scalar> WITHOUT_DEFAULTS =
            EnumSet.of(Scalar.BYTES, Scalar.BYTE_BUFFER, Scalar.INPUT_STREAM, Scalar.URL, Scalar.INET_ADDRESS);

    private record Row(String type, String text) {

        /** A type that has the text as the default of its argument, with its Java literal. */
        String method(int number, boolean isDefaulted) {
            String literal = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\0", "\\0");
            String annotation = isDefaulted ? "@Arg(defaultValue = \"" + literal + "\") " : "";
            return "@Tool void %s%d(%s%s value%d) { taken = value%d; }%n"
                    .formatted(isDefaulted ? "omit" : "send", number, annotation, type, number, number);
        }

        @Override
        public String toString() {
            return type + " " + text;
        }
    }

    private static List<Row> rows;
    private static Set<Integer> bad;
    private static Tools tools;

    @BeforeAll
    static void compile() throws Exception {
        rows = rows();
        bad = new TreeSet<>();
        for (Diagnostic<?> next : javac().withProcessors(new LatheProcessor())
                .withOptions("-Xmaxerrs", "1000")
                .compile(JavaFileObjects.forSourceString("com.example.Defaults", source(i -> true)))
                .diagnostics()) {
            Matcher matcher = BAD.matcher(next.getMessage(Locale.ROOT));
            if (matcher.lookingAt()) {
                bad.add(Integer.valueOf(matcher.group(1)));
            }
        }
        tools = Tools.of(
                List.of(JavaFileObjects.forSourceString("com.example.Defaults", source(i -> !bad.contains(i)))));
    }

    @TestFactory
    Stream<DynamicTest> aDefaultIsWhatAClientMaySend() {
        return IntStream.range(0, rows.size())
                .mapToObj(number -> dynamicTest(rows.get(number).toString(), () -> {
                    String sent = call(
                            "send" + number,
                            JsonObject.of(Map.of(
                                    "value" + number,
                                    new JsonString(rows.get(number).text()))));
                    String omitted = bad.contains(number) ? "refused" : call("omit" + number, JsonObject.EMPTY);
                    assertEquals(sent, omitted);
                }));
    }

    @Test
    void everyTypeHasTextsOfBothKinds() {
        Stream<String> some = IntStream.range(0, rows.size())
                .filter(bad::contains)
                .mapToObj(number -> rows.get(number).type());
        Set<String> refused = some.collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = rows.stream().map(Row::type).collect(Collectors.toCollection(TreeSet::new));
        Set<String> texts = Set.of("String", "CharSequence", "Path");
        assertEquals(
                EnumSet.complementOf(EnumSet.copyOf(WITHOUT_DEFAULTS)).stream()
                        .map(scalar -> scalar.isPrimitive()
                                ? scalar.keyword()
                                : scalar.type().getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new)),
                all);
        all.removeAll(texts);
        assertEquals(all, refused);
    }

    @Test
    void otherTypesHaveNone() {
        assertEquals(
                WITHOUT_DEFAULTS,
                Arrays.stream(Scalar.values())
                        .filter(Predicate.not(Scalar::hasLiterals))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scalar.class))));
    }

    private static String call(String tool, JsonObject texts) throws Exception {
        Features features = tools.with(tool);
        Class<?> home = features.getClass().getClassLoader().loadClass("com.example.Defaults");
        try {
            features.call(tool, Arguments.ofTexts(texts), new SilentContext());
        } catch (ToolException refused) {
            return "refused";
        }
        Object value = home.getField("taken").get(null);
        return value.getClass().getSimpleName() + " " + Described.of(value);
    }

    private static String source(Predicate<Integer> isDefaulted) {
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            methods.append(rows.get(i).method(i, false));
            if (isDefaulted.test(i)) {
                methods.append(rows.get(i).method(i, true));
            }
        }
        return """
                package com.example;

                import dev.lathe.annotation.*;
                import java.io.*;
                import java.math.*;
                import java.net.*;
                import java.nio.charset.*;
                import java.nio.file.*;
                import java.time.*;
                import java.util.*;
                import java.util.regex.*;

                public class Defaults {
                    public static Object taken;

                    %s
                }
                """.formatted(methods);
    }

    /** Reads a type and texts from each line, with blanks between. */
    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/shapes/defaults.txt"))) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                rows.add(new Row(words[0], words[i].equals("''") ? "" : words[i].replace("\\0", "\0")));
            }
        }
        return rows;
    }
}
