package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final Form<Integer> GUESTS = new Form<>(
            "{\"type\":\"object\"}",
            content -> content.at("adults").minimum(1).asInt()
                    + content.at("children").asInt());

    @Test
    void readsAnAnswer() {
        assertEquals(5, GUESTS.read(content("{\"adults\":2,\"children\":3,\"dogs\":1}")));
    }

    @Test
    void tellsEverythingThatDoesNotFitAndThatItIsNoArgument() {
        ToolException refusal =
                assertThrows(ToolException.class, () -> GUESTS.read(content("{\"adults\":0,\"children\":\"two\"}")));
        assertEquals("""
                the answer does not fit the form that was asked
                /adults: must be at least 1, got 0
                /children: must be an integer, got 'two'""", refusal.getMessage());
    }

    @Test
    void oneAnswerLeavesNothingBehindForTheNext() {
        assertThrows(ToolException.class, () -> GUESTS.read(content("{}")));
        assertEquals(1, GUESTS.read(content("{\"adults\":1,\"children\":0}")));
    }

    private static JsonObject content(String json) {
        return (JsonObject) JsonValue.parse(json);
    }
}
