package dev.lathe.http.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an event id may look like. */
final class EventIdTest {

    @Test
    void whatIsWrittenCanBeRead() {
        EventId id = new EventId("a-_Z.12", 345);
        assertEquals("a-_Z.12-345", id.text());
        assertEquals(Optional.of(id), EventId.parse(id.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "a",
                "a-",
                "a-0",
                "a-01",
                "a-+1",
                "a- 1",
                "a-1 ",
                "a-1x",
                "a-١",
                "a-9999999999999999999",
                "a-9223372036854775808"
            })
    void nothingElseCan(String text) {
        assertEquals(Optional.empty(), EventId.parse(text));
    }
}
