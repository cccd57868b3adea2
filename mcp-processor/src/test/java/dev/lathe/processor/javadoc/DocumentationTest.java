package dev.lathe.processor.javadoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept beside a class file. */
class DocumentationTest {

    private static final Javadoc ORDER =
            new Javadoc("An \"order\" – €.", "", Map.of("a", "the first", "b", "the second"));
    private static final Javadoc GETTER = new Javadoc("", "the name", Map.of());
    private static final String JSON = """
            {
              "Order": "An \\"order\\" – €.",
              "Order @param a": "the first",
              "Order @param b": "the second",
              "Order#getName() @return": "the name"
            }
            """;

    @Test
    void isWrittenInOrderOneTextALine() throws IOException {
        Documentation documentation = Documentation.none();
        documentation.add("Order#getName()", GETTER);
        documentation.add("Order", ORDER);
        documentation.add("Order#getAge()", Javadoc.NONE);

        assertEquals(JSON, new String(documentation.json(), StandardCharsets.UTF_8));
    }

    @Test
    void isReadAsItWas() throws IOException {
        Documentation documentation = Documentation.read(stream(JSON));

        assertEquals(ORDER, documentation.of("Order"));
        assertEquals(GETTER, documentation.of("Order#getName()"));
        assertEquals(Javadoc.NONE, documentation.of("Item"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "\"Order\"", "{\"Order\":", "Order=An order", "{\"Order\": 1}", "{\"Order\": {}}"})
    void isNothingElse(String text) {
        assertThrows(IOException.class, () -> Documentation.read(stream(text)));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
