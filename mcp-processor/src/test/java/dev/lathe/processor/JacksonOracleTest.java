package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.testing.compile.JavaFileObjects;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Content;
import dev.lathe.feature.Features;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What Jackson reads and writes, generated code reads and writes alike: the tools in {@code src/test/jackson} are
 * called with the arguments in their comments, once by us and once by an {@code ObjectMapper}. What follows a {@code >}
 * is taken, what follows a {@code ~} too, though the schema does not know of it, and what follows a {@code !} is
 * refused.
 */
final class JacksonOracleTest {

    private static final Path FOLDER = Path.of("src/test/jackson");
    private static final Pattern CALL = Pattern.compile(" *// ([>~!]) (\\w+) (.*)");

    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .disable(JsonNodeFeature.READ_NULL_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @TestFactory
    Stream<DynamicTest> everyCallEndsAsWithJackson() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().map(file -> dynamicTest(name(file), () -> check(file)));
        }
    }

    private static void check(Path file) throws Exception {
        Tools tools =
                Tools.of(List.of(JavaFileObjects.forSourceString("com.example." + name(file), Files.readString(file))));
        List<Matcher> calls = Files.readAllLines(file).stream()
                .map(CALL::matcher)
                .filter(Matcher::matches)
                .toList();
        assertFalse(calls.isEmpty(), "the calls are missing");
        for (Matcher call : calls) {
            check(call.group(1), call.group(2), call.group(3), tools);
        }
    }

    private static void check(String end, String tool, String arguments, Tools tools) throws Exception {
        Features features = tools.with(tool);
        Definition definition = tools.definition(tool);
        Optional<String> found = byUs(tool, arguments, features);
        assertEquals(byJackson(tool, arguments, features), found, () -> tool + " " + arguments);
        assertEquals(!end.equals("!"), found.isPresent(), () -> tool + " " + arguments);
        if (found.isPresent()) {
            assertEquals(end.equals(">"), definition.takes(arguments), () -> tool + " " + arguments);
            assertTrue(isText(definition) || definition.gives(found.get()), () -> "not as promised: " + found);
        }
    }

    private static boolean isText(Definition definition) {
        return !definition.json().has("outputSchema");
    }

    private static Optional<String> byUs(String tool, String arguments, Features features) throws Exception {
        try {
            Arguments sent = new Arguments((JsonObject) JsonValue.parse(arguments));
            ToolResult result = features.call(tool, sent, new SilentContext());
            return Optional.of(
                    result.structured().isPresent()
                            ? result.structured().get().toString()
                            : text(result.content().get(0)));
        } catch (ToolException e) {
            return Optional.empty();
        }
    }

    private static String text(Content content) throws JsonProcessingException {
        JsonWriter json = new JsonWriter();
        content.writeTo(json);
        return JACKSON.readTree(json.toString()).get("text").textValue();
    }

    private static Optional<String> byJackson(String tool, String arguments, Features features) throws Exception {
        Class<?> owner = Class.forName(
                features.getClass().getName().replace("Features", ""),
                true,
                features.getClass().getClassLoader());
        Constructor<?> constructor = owner.getDeclaredConstructor();
        constructor.setAccessible(true);
        Method method = Stream.of(owner.getDeclaredMethods())
                .filter(next -> next.getName().equals(tool))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        try {
            JsonNode argument = JACKSON.readTree(arguments).get("x");
            Object read =
                    JACKSON.readValue(argument.toString(), JACKSON.constructType(method.getGenericParameterTypes()[0]));
            Object result = method.invoke(constructor.newInstance(), read);
            return Optional.of(
                    result instanceof String text
                            ? text
                            : JACKSON.readTree(JACKSON.writeValueAsString(result))
                                    .toString());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
