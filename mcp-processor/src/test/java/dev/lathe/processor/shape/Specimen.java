package dev.lathe.processor.shape;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.processor.Definition;
import dev.lathe.processor.SilentContext;
import dev.lathe.processor.Tools;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A type, with one tool that gives a value of it and one that takes it. */
record Specimen(String type, String give, String take, Class<?> home, Features features, Tools tools) {

    static Specimen of(String type, int number, Tools tools) throws ReflectiveOperationException {
        Features features = tools.with("take" + number);
        Class<?> home = features.getClass().getClassLoader().loadClass("com.example.Shapes");
        return new Specimen(type, "give" + number, "take" + number, home, features, tools);
    }

    /** The source of the two tools. */
    static String source(String type, int number) {
        return """
                public record Holder%1$d(%2$s value) {}

                @Tool
                public Holder%1$d give%1$d() {
                    return (Holder%1$d) given;
                }

                @Tool
                public void take%1$d(Holder%1$d holder) {
                    taken = holder;
                }
                """.formatted(number, type);
    }

    Object random(Random random) throws ReflectiveOperationException {
        return new RandomValues(random)
                .of(Class.forName(
                        "com.example.Shapes$Holder" + give.substring("give".length()), true, home.getClassLoader()));
    }

    /** Returns the JSON that the tool gives for the value. */
    String written(Object value) throws Exception {
        home.getField("given").set(null, value);
        ToolResult result = features.call(give, new Arguments(JsonObject.EMPTY), new SilentContext());
        return result.structured().orElseThrow().toString();
    }

    /** Returns the value that the tool takes from the JSON. */
    @Nullable
    Object read(String json) throws Exception {
        home.getField("taken").set(null, null);
        features.call(take, arguments(json), new SilentContext());
        return home.getField("taken").get(null);
    }

    /** Returns what the tool has against the JSON. */
    List<String> refused(String json) throws Exception {
        try {
            features.call(take, arguments(json), new SilentContext());
            return List.of();
        } catch (ToolException e) {
            return e.getMessage().lines().toList();
        }
    }

    Definition given() {
        return tools.definition(give);
    }

    Definition taken() {
        return tools.definition(take);
    }

    private static Arguments arguments(String json) {
        return new Arguments((JsonObject) JsonValue.parse("{\"holder\":" + json + "}"));
    }

    @Override
    public String toString() {
        return type;
    }
}
