package dev.lathe.processor.shape;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Tense;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.processor.model.Mapping;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.ScalarKind;
import dev.lathe.processor.model.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No type of the JDK that has a shape is forgotten. */
final class KnownTypesTest {

    @ParameterizedTest
    @EnumSource(Scalar.class)
    void theTableForUsersHasIt(Scalar scalar) throws IOException {
        String name = scalar.isPrimitive() ? scalar.keyword() : scalar.type().getSimpleName();
        assertTrue(Files.readString(Path.of("../docs/types.md")).contains("`" + name + "`"), name);
    }

    @ParameterizedTest
    @MethodSource("readTypes")
    void valuesOfItAreWrittenAndRead(Class<?> type) throws IOException {
        List<String> types = Files.readAllLines(Path.of("src/test/shapes/types.txt"));
        String name = type.getSimpleName();
        assertTrue(types.stream().anyMatch(line -> line.equals(name) || line.startsWith(name + "<")), name);
    }

    @ParameterizedTest
    @EnumSource(Scalar.class)
    void aMomentIsOverOrStillToComeAndNothingElseIs(Scalar scalar) {
        Assumptions.assumeTrue(scalar != Scalar.INPUT_STREAM);
        Argument sent = new Arguments(JsonObject.of(Map.of("when", new JsonString("")))).at("when");
        Executable asked = () -> Tense.past(sent, any -> RandomScalars.of(scalar.type(), new Random(1)));
        if (scalar.kind() == ScalarKind.MOMENT) {
            assertDoesNotThrow(asked);
        } else {
            assertThrows(IllegalArgumentException.class, asked);
        }
    }

    /** Streams can only be written. */
    private static Stream<Class<?>> readTypes() {
        return Stream.of(
                        Stream.of(Scalar.values())
                                .filter(scalar -> scalar != Scalar.INPUT_STREAM)
                                .map(Scalar::type),
                        Stream.of(Sequence.values())
                                .filter(sequence -> sequence != Sequence.STREAM)
                                .map(Sequence::type),
                        Stream.of(Mapping.values()).map(Mapping::type))
                .flatMap(types -> types);
    }
}
