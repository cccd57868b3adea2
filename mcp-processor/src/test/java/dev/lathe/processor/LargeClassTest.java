package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.ToolEntry;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A class may have more tools, and a tool more to say, than one method or constant has room for. */
final class LargeClassTest {

    private static final int MANY = 2_000;

    @Test
    void twoThousandToolsCanBeListedAndCalled() throws Exception {
        Features features = Tools.of(List.of(classOf(MANY))).with("tool-0");

        List<ToolEntry> tools = features.tools();
        assertEquals(
                IntStream.range(0, MANY).mapToObj(i -> "tool-" + i).toList(),
                tools.stream().map(ToolEntry::name).toList());
        for (int i : new int[] {0, 199, 200, MANY / 2, MANY - 1}) {
            assertEquals(Duration.ofSeconds(i + 1), tools.get(i).timeout().orElseThrow());
            assertEquals(List.of("read:" + i, "write"), tools.get(i).scopes());
            assertEquals(
                    "{\"type\":\"text\",\"text\":\"b " + (5 + i) + "\"}",
                    call(features, "tool-" + i, "{\"first" + i + "\": 5, \"second\": \"b\"}"));
        }
    }

    @Test
    void moreToolsThanAClassFileHasRoomForAreAProblem() {
        Compilation compilation = javac().withProcessors(new LatheProcessor()).compile(classOf(5_000));

        assertEquals(
                List.of("[LatheTooLarge] class 'Many' has more tools than fit into one generated class;"
                        + " move some to another class"),
                compilation.errors().stream()
                        .map(next -> next.getMessage(Locale.ROOT))
                        .toList());
    }

    @Test
    void whatIsSaidMayBeLongerThanAConstant() throws Exception {
        String words = "Größe 😀 \"quoted\" C:\\temp ".repeat(5_000);
        String letters = "字".repeat(70_000);
        Features features = Tools.of(List.of(source("Talking", """
                        class Talking {
                            /**
                             * %s
                             *
                             * @param text %s
                             */
                            @Tool
                            String say(String text) {
                                return text;
                            }
                        }
                        """.formatted(words.replace("\\", "&#92;"), letters))))
                .with("say");

        Definition definition = Definition.of(features.tools().get(0).definition());
        assertEquals(words.strip(), definition.json().get("description").textValue());
        assertEquals(
                letters,
                definition.json().at("/inputSchema/properties/text/description").textValue());
    }

    private static String call(Features features, String tool, String arguments) throws Exception {
        Arguments parsed = new Arguments((JsonObject) JsonValue.parse(arguments));
        JsonWriter json = new JsonWriter();
        features.call(tool, parsed, new SilentContext()).content().get(0).writeTo(json);
        return json.toString();
    }

    private static JavaFileObject classOf(int tools) {
        return source(
                "Many",
                IntStream.range(0, tools)
                        .mapToObj(i -> """
                    /**
                     * Is number %1$d.
                     *
                     * @param first%1$d a number
                     * @param second a text
                     */
                    @Tool(name = "tool-%1$d", timeout = "PT%2$dS", scopes = {"read:%1$d", "write"})
                    String tool%1$d(int first%1$d, String second) {
                        return second + " " + (first%1$d + %1$d);
                    }
                """.formatted(i, i + 1))
                        .collect(Collectors.joining("", "class Many {", "}")));
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString(
                "com.example." + name, "package com.example; import dev.lathe.annotation.Tool; " + text);
    }
}
