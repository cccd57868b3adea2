package dev.lathe.processor.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/jackson-annotations.md tells of everything that is not read. */
final class JacksonPageTest {

    @Test
    void saysWhatIsIgnored() throws IOException {
        String page = Files.readString(Path.of("../docs/jackson-annotations.md"));
        String ignored = page.substring(page.indexOf("## Ignored"));
        JacksonLeftovers.IGNORED
                .keySet()
                .forEach(name -> assertTrue(ignored.contains("`@" + name + "`"), name + " is missing"));
    }

    @Test
    void saysWhatIsRefused() throws IOException {
        String page = Files.readString(Path.of("../docs/jackson-annotations.md"));
        JacksonLeftovers.REFUSED.keySet().forEach(name -> assertTrue(page.contains(name), name + " is missing"));
    }
}
