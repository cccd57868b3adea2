package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Completion;
import dev.lathe.feature.Content;
import dev.lathe.feature.Features;
import dev.lathe.feature.PromptMessage;
import dev.lathe.feature.PromptResult;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Makes the calls in the {@code calls.txt} of each golden. They must end as written there, and the schemas must agree:
 * with the arguments that are taken, with those that are refused, and with the results.
 */
final class CallsTest {

    private static final String STRUCTURED = "structured ";
    private static final String REFUSED = "refused ";

    /** What no schema of ours says: how large a number may be. */
    private static final String BEYOND_SCHEMA = ".*: must be (from|within).*";

    @TestFactory
    Stream<DynamicTest> everyCallEndsAsWritten() throws IOException {
        List<Golden> goldens = Golden.all().stream().filter(Golden::hasCalls).toList();
        assertTrue(goldens.size() > 10, "the calls are missing");
        return goldens.stream().map(golden -> dynamicTest(golden.name(), () -> make(golden)));
    }

    private static void make(Golden golden) throws Exception {
        Tools tools = Tools.of(golden.sources());
        for (Call call : Call.all(golden.calls())) {
            if (!call.method().equals(Call.TOOL)) {
                assertEquals(call.end(), end(call, tools.other(call.tool())), call.line());
                continue;
            }
            List<String> end = end(call, tools.with(call.tool()));
            assertEquals(call.end(), end, call.line());
            agree(call, end, tools.definition(call.tool()));
        }
    }

    private static List<String> end(Call call, Features features) {
        try {
            return made(call, (JsonObject) JsonValue.parse(call.arguments()), features);
        } catch (ToolException e) {
            return e.getMessage().lines().map(line -> REFUSED + line).toList();
        } catch (Exception e) {
            return List.of("threw " + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    private static List<String> made(Call call, JsonObject arguments, Features features) throws Exception {
        SilentContext context = new SilentContext();
        Arguments texts = Arguments.ofTexts(arguments);
        return switch (call.method()) {
            case "prompts/get" -> described(features.get(call.tool(), texts, context));
            case "completion/complete" -> {
                String value = texts.at("value").asString();
                yield described(features.complete(call.tool(), value, texts, context));
            }
            default -> described(features.call(call.tool(), new Arguments(arguments), context));
        };
    }

    private static List<String> described(PromptResult result) {
        Stream<String> description = result.description().map("about "::concat).stream();
        Stream<String> messages = result.messages().stream().map(CallsTest::json);
        List<String> lines = Stream.concat(description, messages).toList();
        return lines.isEmpty() ? List.of("nothing") : lines;
    }

    private static String json(PromptMessage message) {
        JsonWriter json = new JsonWriter();
        message.writeTo(json);
        return "message " + json;
    }

    private static List<String> described(Completion completion) {
        boolean hasMore = completion.total().isEmpty();
        return List.of("values " + completion.values() + (hasMore ? " and more" : ""));
    }

    private static List<String> described(ToolResult result) {
        if (result.structured().isPresent()) {
            return List.of(STRUCTURED + result.structured().get());
        }
        if (result.content().isEmpty()) {
            return List.of("nothing");
        }
        String kind = result.isError() ? "error " : "content ";
        return result.content().stream().map(content -> kind + json(content)).toList();
    }

    private static JsonWriter json(Content content) {
        JsonWriter json = new JsonWriter();
        content.writeTo(json);
        return json;
    }

    private static void agree(Call call, List<String> end, Definition definition) {
        String arguments = call.arguments();
        boolean isTaken = !end.get(0).startsWith(REFUSED);
        if (isTaken) {
            assertTrue(
                    definition.takes(arguments) || definition.takesWithoutNulls(arguments),
                    () -> "taken, but not by the schema: " + call.line());
        } else if (end.stream().anyMatch(line -> !line.matches(BEYOND_SCHEMA))) {
            assertFalse(definition.takes(arguments), () -> "refused, but not by the schema: " + call.line());
        }
        if (end.get(0).startsWith(STRUCTURED)) {
            String result = end.get(0).substring(STRUCTURED.length());
            assertTrue(definition.gives(result), () -> "not what the schema promises: " + result);
        }
    }
}
