package dev.lathe.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.seal.Seal;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JDK's cryptography, which takes long to load, is loaded with the first thing that is sealed. */
final class SealingTest {

    private static final String CLASS_PATH =
            ServerProcess.home(Seal.class) + File.pathSeparator + ServerProcess.home(Sealing.class);

    @Test
    void aServerThatSealsNothingLoadsNoCryptography() throws IOException, InterruptedException {
        assertEquals(List.of(), cryptographyOf());
    }

    @Test
    void sealingLoadsIt() throws IOException, InterruptedException {
        List<String> loaded = cryptographyOf("book");
        assertTrue(loaded.contains("javax.crypto.Cipher"), loaded::toString);
        assertTrue(loaded.contains("java.security.SecureRandom"), loaded::toString);
    }

    /** Returns the names of what the program loads of it. */
    private static List<String> cryptographyOf(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ServerProcess.java(), "-Xlog:class+load:stdout:none", "-cp", CLASS_PATH, Sealing.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), log);
        assertTrue(log.contains("dev.lathe.seal.Seal "), log);
        return log.lines()
                .map(line -> line.replaceFirst(" .*", ""))
                .filter(name -> name.startsWith("javax.crypto.")
                        || name.startsWith("java.security.SecureRandom")
                        || name.startsWith("java.security.MessageDigest")
                        || name.startsWith("java.security.Provider"))
                .toList();
    }
}
