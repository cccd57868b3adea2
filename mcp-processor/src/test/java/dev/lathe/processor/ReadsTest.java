package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.ResourceContents;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceNotFoundException;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the URIs in the {@code reads.txt} of each golden. They must be what is written there; {@code -Dgoldens=update}
 * writes what they are.
 */
final class ReadsTest {

    @TestFactory
    Stream<DynamicTest> everyResourceIsAsWritten() throws IOException {
        List<Golden> goldens = Golden.all().stream().filter(Golden::hasReads).toList();
        assertFalse(goldens.isEmpty(), "the resources are missing");
        return goldens.stream().map(golden -> dynamicTest(golden.name(), () -> readAll(golden)));
    }

    private static void readAll(Golden golden) throws Exception {
        List<Features> features = Tools.featuresOf(golden.sources());
        List<String> found = new ArrayList<>();
        for (String line : golden.reads()) {
            if (line.startsWith("> ")) {
                found.add(line);
                found.addAll(read(line.substring(2), features));
            } else if (line.isEmpty() || line.startsWith("#")) {
                found.add(line);
            }
        }
        if (GoldensTest.UPDATE) {
            golden.expectReads(found);
        }
        assertEquals(String.join("\n", golden.reads()), String.join("\n", found));
    }

    private static List<String> read(String uri, List<Features> all) {
        try {
            for (Features features : all) {
                for (ResourceEntry resource : features.resources()) {
                    if (resource.uri().equals(uri)) {
                        return read(resource, uri, JsonObject.EMPTY, features);
                    }
                }
            }
            for (Features features : all) {
                for (ResourceEntry template : features.templates()) {
                    JsonObject variables = features.match(template.uri(), uri);
                    if (variables != null) {
                        return read(template, uri, variables, features);
                    }
                }
            }
            return List.of("matches nothing");
        } catch (ResourceNotFoundException missing) {
            return List.of("not found");
        } catch (ToolException mistake) {
            return mistake.getMessage().lines().map(line -> "refused " + line).toList();
        } catch (Exception failure) {
            return List.of("threw " + failure);
        }
    }

    private static List<String> read(ResourceEntry resource, String uri, JsonObject variables, Features features)
            throws Exception {
        List<String> lines = new ArrayList<>();
        Arguments arguments = Arguments.ofTexts(variables);
        for (ResourceContents part :
                features.read(resource.uri(), arguments, new SilentContext()).contents()) {
            JsonWriter json = new JsonWriter();
            part.writeTo(json, uri, resource.mimeType());
            lines.add(json.toString());
        }
        resource.caching()
                .map(hint -> "kept " + hint.ttl() + " " + hint.scope().wireName())
                .ifPresent(lines::add);
        return lines;
    }
}
