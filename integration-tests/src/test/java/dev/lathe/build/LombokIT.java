package dev.lathe.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lombok may stand before us or after us: what is generated is the same, and knows what Lombok adds to classes. */
@Timeout(300)
final class LombokIT {

    @TempDir
    Path folder;

    @Test
    void theOrderOfTheProcessorsChangesNothing() throws IOException, InterruptedException {
        assertEquals(generatedWith("lombok-first"), generatedWith("lombok-last"));
    }

    private Map<String, String> generatedWith(String profile) throws IOException, InterruptedException {
        Project project = Project.copyOf("lombok", folder.resolve(profile));
        Maven.compile(project, "-P" + profile);
        assertEquals(
                "{\"number\":1,\"item\":{\"name\":\"tea\",\"quantity\":2}}",
                project.call(
                        Maven.CLASSES,
                        "com.example.ShopServer",
                        "order",
                        "{\"item\": {\"name\": \"tea\", \"quantity\": 2}}"));
        return project.files(Maven.GENERATED);
    }
}
