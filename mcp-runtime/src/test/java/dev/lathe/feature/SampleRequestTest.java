package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import org.junit.jupiter.api.Test;

/** A request that the specification does not allow cannot be made. */
final class SampleRequestTest {

    private static final SampleRequest REQUEST = SampleRequest.of("Hi");

    @Test
    void everyWishOfTheModelHasOneResult() {
        SampleResult wishes = said("""
                [{"type":"tool_use","id":"a","name":"x","input":{}},{"type":"tool_use","id":"b","name":"x","input":{}}]""");
        ToolUseResult a = wishes.toolUses().get(0).result("1");
        ToolUseResult b = wishes.toolUses().get(1).error("no");
        REQUEST.after(wishes, b, a);
        assertThrows(IllegalArgumentException.class, () -> REQUEST.after(wishes, a));
        assertThrows(IllegalArgumentException.class, () -> REQUEST.after(wishes, a, a));
        assertThrows(IllegalArgumentException.class, () -> REQUEST.after(wishes));
        assertThrows(IllegalArgumentException.class, () -> REQUEST.after(said("[]")));
        assertThrows(IllegalArgumentException.class, () -> REQUEST.after(said("[]"), a));
    }

    @Test
    void aMessageIsTextAnImageOrAudio() {
        SampleRequest.of(PromptMessage.user(Content.audio(new byte[0], "audio/wav")));
        PromptMessage link = PromptMessage.user(Content.link("file:///x", "x"));
        assertThrows(IllegalArgumentException.class, () -> SampleRequest.of(link));
        assertThrows(IllegalArgumentException.class, () -> SampleRequest.of(new PromptMessage[0]));
    }

    @Test
    void numbersHaveTheirBounds() {
        assertThrows(IllegalArgumentException.class, () -> REQUEST.maxTokens(0));
        assertThrows(IllegalArgumentException.class, () -> ModelPreferences.of().cost(-0.1));
        assertThrows(IllegalArgumentException.class, () -> ModelPreferences.of().speed(1.1));
        assertThrows(IllegalArgumentException.class, () -> ModelPreferences.of().intelligence(Double.NaN));
    }

    @Test
    void eachSetterLeavesTheRequestAsItWas() {
        REQUEST.maxTokens(5).systemPrompt("x").toolChoice(ToolChoice.NONE);
        JsonWriter json = new JsonWriter();
        REQUEST.writeTo(json);
        assertEquals(
                "{\"messages\":[{\"role\":\"user\",\"content\":{\"type\":\"text\",\"text\":\"Hi\"}}],\"maxTokens\":1024}",
                json.toString());
    }

    private static SampleResult said(String content) {
        return SampleResult.read(
                (JsonObject) JsonValue.parse("{\"role\":\"assistant\",\"model\":\"m\",\"content\":" + content + "}"));
    }
}
