package dev.lathe.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Searches for a document on which Jackson disagrees.
 *
 * <p>An ordinary build tries the documents of cases.txt; the search, {@code mvn -Pfuzz test}, begins from them.
 */
class JsonFuzzTest {

    static Stream<byte[]> documents() {
        return JsonCase.all().stream().map(JsonCase::document);
    }

    @MethodSource("documents")
    @FuzzTest(maxDuration = "10m")
    void whatIsAcceptedMeansTheSameToJackson(byte[] document) throws IOException {
        JsonValue value;
        try {
            value = Documents.read(document);
        } catch (JsonException e) {
            return;
        }
        if (JacksonOracle.knows(value)) {
            JacksonOracle.assertSame(JacksonOracle.read(document), value);
        }
        assertEquals(value, Documents.read(new JsonWriter().value(value).toBytes()));
    }
}
