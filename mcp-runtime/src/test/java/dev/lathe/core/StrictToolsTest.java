package dev.lathe.core;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.feature.Features;
import dev.lathe.feature.ToolEntry;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictToolsTest {

    /** A method with a body in {@code Features} would compile without, and say nothing of what is behind. */
    @ParameterizedTest
    @MethodSource("methods")
    void passesEverythingOn(Method method) {
        assertDoesNotThrow(() -> StrictTools.class.getDeclaredMethod(method.getName(), method.getParameterTypes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'object','allOf':[{'properties':{'a':{}}}]}",
                "{'type':'object','$ref':'#/$defs/a','$defs':{'a':{'properties':{'a':{}}}}}",
                "{'type':'object','patternProperties':{'^a':{}}}",
                "{'type':'object','additionalProperties':{}}"
            })
    void leavesASchemaAloneThatDeclaresMoreThanProperties(String schema) {
        assertEquals(definition(schema), listed(schema));
    }

    @Test
    void closesASchemaThatDeclaresPropertiesAlone() {
        assertEquals(
                definition("{'type':'object','minProperties':1,'additionalProperties':false}"),
                listed("{'type':'object','minProperties':1}"));
    }

    private static String listed(String schema) {
        Features features = new Features() {
            @Override
            public List<ToolEntry> tools() {
                return List.of(new ToolEntry("draw", definition(schema)));
            }
        };
        return new StrictTools(features).tools().get(0).definition();
    }

    private static String definition(String schema) {
        return "{'name':'draw','inputSchema':".concat(schema).concat("}").replace('\'', '"');
    }

    private static Stream<Method> methods() {
        return Stream.of(Features.class.getMethods());
    }
}
