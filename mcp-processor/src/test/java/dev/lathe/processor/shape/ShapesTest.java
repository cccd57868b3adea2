package dev.lathe.processor.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.testing.compile.JavaFileObjects;
import dev.lathe.feature.PlainValues;
import dev.lathe.json.JsonWriter;
import dev.lathe.processor.Tools;
import dev.lathe.processor.model.Scalar;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Schema, decoder and encoder of every shape agree with each other, and an independent validator with them. */
final class ShapesTest {

    private static final Path FOLDER = Path.of("src/test/shapes");
    private static final String MADE = "    // what follows is made of types.txt\n";

    private static final int VALUES = 100;
    private static final int WRONG_DOCUMENTS = 1000;

    /** What the decoder refuses, though no keyword of a schema can say so, or no validator looks so closely. */
    private static final Pattern BEYOND_SCHEMA = Pattern.compile(
            "/.*: must (be (from -?\\d+ to|within the range of|"
                    + "Base64|a time zone|a URL with a known protocol|an IP address|a character set|a regular expression|"
                    + "a language tag|a currency|a duration|a period|a date and time with an offset|a time with an offset) .*|not be there twice)");

    /**
     * What is taken all the same: an unknown offset, which RFC 3339 has (section 4.3) and the validator has not, and
     * lengths of time with signs and fractions, which ISO 8601 has and the format has not.
     */
    private static final Pattern BEYOND_FORMAT = Pattern.compile(".*(-00:00|\"P[^\"]*[-.]).*");

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final List<Specimen> SPECIMENS = new ArrayList<>();

    @BeforeAll
    static void compile() throws Exception {
        List<String> types = types();
        String made = IntStream.range(0, types.size())
                .mapToObj(number -> Specimen.source(types.get(number), number))
                .reduce("", String::concat);
        String source = Files.readString(FOLDER.resolve("Shapes.java")).replace(MADE, made);
        Tools tools = Tools.of(List.of(JavaFileObjects.forSourceString("com.example.Shapes", source)));
        SPECIMENS.clear();
        for (int number = 0; number < types.size(); number++) {
            SPECIMENS.add(Specimen.of(types.get(number), number, tools));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsReadAgain() {
        return SPECIMENS.stream()
                .map(next -> dynamicTest(next.type(), () -> {
                    Random random = new Random(next.type().hashCode());
                    for (int i = 0; i < VALUES; i++) {
                        comesBack(next, next.random(random));
                    }
                }));
    }

    private static void comesBack(Specimen specimen, Object value) throws Exception {
        String json = specimen.written(value);
        assertTrue(specimen.given().gives(json), () -> "not what the schema promises: " + json);
        assertTrue(specimen.taken().takes("{\"holder\":" + json + "}"), () -> "not what the schema takes: " + json);
        assertEquals(Described.of(value), Described.of(specimen.read(json)), json);
    }

    /** Where a method returns {@code Object}, what is in it is not another text. */
    @TestFactory
    Stream<DynamicTest> whatIsDeclaredAsObjectIsWrittenAsWhatItIs() {
        Set<String> scalars = Stream.of(Scalar.values())
                .map(scalar -> scalar.type().getSimpleName())
                .collect(Collectors.toSet());
        return SPECIMENS.stream()
                .filter(next -> scalars.contains(next.type()))
                .map(next -> dynamicTest(next.type(), () -> {
                    Random random = new Random(next.type().hashCode());
                    for (int i = 0; i < VALUES; i++) {
                        Object holder = next.random(random);
                        Method value =
                                holder.getClass().getRecordComponents()[0].getAccessor();
                        JsonWriter plain = PlainValues.write(new JsonWriter(), value.invoke(holder));
                        assertEquals(next.written(holder), "{\"value\":" + plain + "}");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatTheSchemaRefusesIsRefused() {
        return SPECIMENS.stream()
                .map(next -> dynamicTest(next.type(), () -> {
                    Random random = new Random(next.type().hashCode());
                    Mutation mutation = new Mutation(random);
                    int wrong = 0;
                    while (wrong < WRONG_DOCUMENTS) {
                        ObjectNode right = (ObjectNode) EXACT.readTree(next.written(next.random(random)));
                        for (int i = 0; i < WRONG_DOCUMENTS / VALUES; i++) {
                            agree(next, mutation.of(right).toString());
                            wrong++;
                        }
                    }
                }));
    }

    private static void agree(Specimen specimen, String json) throws Exception {
        String arguments = "{\"holder\":" + json + "}";
        List<String> refused = specimen.refused(json);
        if (refused.isEmpty()) {
            assertTrue(
                    BEYOND_FORMAT.matcher(json).matches()
                            || specimen.taken().takes(arguments)
                            || specimen.taken().takesWithoutNulls(arguments),
                    () -> "taken, but not by the schema: " + json);
        } else if (specimen.taken().takes(arguments)) {
            List<String> unknown = refused.stream()
                    .filter(line -> !BEYOND_SCHEMA.matcher(line).matches())
                    .toList();
            assertEquals(List.of(), unknown, () -> "refused, but not by the schema: " + json);
        }
    }

    private static List<String> types() throws IOException {
        List<String> types = Files.readAllLines(FOLDER.resolve("types.txt"));
        return types.subList(2, types.size());
    }
}
