package dev.lathe.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PromptResultTest {

    @Test
    void eachPieceIsAMessageOfTheUser() {
        PromptResult expected = PromptResult.of(PromptMessage.user("a"), PromptMessage.user("b"));
        assertEquals(expected, PromptResult.user(Content.text("a"), Content.text("b")));
        assertEquals(expected, PromptResult.user(List.of(Content.text("a"), Content.text("b"))));
    }

    @Test
    void noMessageIsAResult() {
        assertEquals(List.of(), PromptResult.of().messages());
    }
}
