package dev.lathe.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name catches, and what it stands for from then on. */
final class WordsTest {

    private final Words words = new Words("{}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"id":$ask}                  | {"id":7}                             | {"id":7}
                {"id":$ask}                  | {"id":"a \\"7\\", b"}                | {"id":"a \\"7\\", b"}
                {"id":$ask,…}                | {"id":-1.5e3,"method":"m"}           | {"id":-1.5e3,…}
                {"id":$ask}                  | {"id":null}                          | {"id":null}
                {"s":"$state"}               | {"s":"a,b"}                          | {"s":"a,b"}
                {"s":"from $a to $b"}        | {"s":"from x to y z"}                | {"s":"from x to y z"}
                {"$key":{"a":1}}             | {"table":{"a":1}}                    | {"table":{"a":1}}
                {…"s":"$s",…}                | {"a":"\\"","s":"t","b":[]}           | {…"s":"t",…}
                {"a":$x,"b":$x}              | {"a":1,"b":1}                        | {"a":1,"b":1}
                {"$ref":"#/$defs/A"}         | {"$ref":"#/$defs/A"}                 | {"$ref":"#/$defs/A"}
                {"$id":$id}                  | {"$id":"u"}                          | {"$id":"u"}
                $reference $capabilities     | 0123abcd {}                          | $reference {}
                """)
    void catches(String expected, String said, String afterwards) {
        assertEquals(true, words.match(expected, said));
        assertEquals(
                afterwards, words.complete(expected.replace("$reference", "\0")).replace("\0", "$reference"));
        assertEquals(true, words.match(expected, said), "it stands for the same from then on");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"id":$ask}                  | {"id":{"a":1}}
                {"id":$ask}                  | {"id":7,"method":"m"}
                {"id":"$ask"}                | {"id":7}
                {"s":"$state"}               | {"s":"a","t":"b"}
                {"a":$x,"b":$x}              | {"a":1,"b":2}
                {"a.b":1}                    | {"aXb":1}
                $reference                   | 0123ABCD
                """)
    void isStrictOtherwise(String expected, String said) {
        assertEquals(false, words.match(expected, said));
    }

    @Test
    void aNameKeepsItsValue() {
        words.match("{\"id\":$ask}", "{\"id\":1}");
        assertEquals(false, words.match("{\"id\":$ask}", "{\"id\":2}"));
        assertEquals(true, words.match("{\"id\":$ask}", "{\"id\":1}"));
    }

    @Test
    void whatHasNotBeenCaughtCannotBeSaid() {
        assertThrows(IllegalArgumentException.class, () -> words.complete("{\"id\":$ask}"));
    }

    @Test
    void metadataSaysTheCapabilities() {
        assertEquals(
                "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
                        + "\"io.modelcontextprotocol/clientCapabilities\":{\"roots\":{}},\"progressToken\":1}",
                new Words("{\"roots\":{}}").complete("$meta+,\"progressToken\":1}"));
    }
}
