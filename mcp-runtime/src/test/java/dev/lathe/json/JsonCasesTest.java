package dev.lathe.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is JSON and what is not, one document at a time: see cases.txt. */
class JsonCasesTest {

    static List<JsonCase> cases() {
        return JsonCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void verdictIsAsListed(JsonCase json) {
        byte[] document = json.document();
        if (json.isAccepted()) {
            JsonValue value = assertDoesNotThrow(() -> Documents.read(document));
            assertEquals(value, JsonValue.parse(value.toString()));
        } else {
            JsonException refusal = assertThrows(JsonException.class, () -> Documents.read(document));
            assertTrue(refusal.position() >= 0 && refusal.position() <= document.length, refusal.getMessage());
            assertTrue(refusal.getMessage().chars().allMatch(c -> c >= ' ' && c < 0x7F), refusal.getMessage());
        }
    }

    @Test
    void namesAreDistinct() {
        List<String> names = cases().stream().map(JsonCase::name).toList();
        assertEquals(names.stream().distinct().collect(Collectors.toList()), names);
    }
}
