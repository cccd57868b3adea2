package dev.lathe.reflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.lathe.client.SampleJar;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

/** Neither our code nor the sample's causes any reflection while every tool is called in both eras. */
@EnabledForJreRange(minVersion = 25, disabledReason = "earlier versions cannot trace methods")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FlightRecordingIT {

    /** What the JDK does by reflection inside, and a server cannot do without. */
    private static final Set<String> OF_THE_JDK = Set.of(
            "java.lang.System.exit", // looks for a logger that wants to know
            "java.lang.Thread.startVirtualThread"); // starts the scheduler of virtual threads

    @TempDir
    private Path folder;

    @Test
    void serverCausesNoReflection() throws IOException, InterruptedException {
        Recording recording = new Recording(folder.resolve("server.jfr"));
        List<String> requests = Files.readAllLines(Path.of("src/test/resources/dev/lathe/reflection/every-tool.jsonl"));
        List<String> messages =
                run(SampleJar.CALCULATOR.command(recording.options().toArray(String[]::new)), requests);

        List<String> answers = messages.stream()
                .filter(message -> message.contains("\"result\":{") && !message.contains("\"isError\""))
                .toList();
        assertEquals(requests.size(), answers.size(), messages::toString);
        assertEquals(4, messages.size() - answers.size(), "the steps of two countdowns");
        Map<String, String> causes = recording.causes("dev.lathe", "com.example");
        causes.keySet().removeAll(OF_THE_JDK);
        assertEquals(Map.of(), causes);
    }

    @Test
    void seesReflectionWhereThereIsSome() throws IOException, InterruptedException {
        Recording recording = new Recording(folder.resolve("reflective.jfr"));
        List<String> command = new ArrayList<>(recording.options());
        command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", "target/test-classes", Reflective.class.getName()));
        run(command, List.of());

        assertEquals(
                Set.copyOf(Recording.REFLECTION), recording.causes("dev.lathe").keySet());
    }

    /** Sends each request when the one before has its answer, and returns all that was said. */
    private static List<String> run(List<String> command, List<String> requests)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            try (Writer in = process.outputWriter()) {
                for (String request : requests) {
                    in.write(request + "\n");
                    in.flush();
                    readAnswer(out, said);
                }
            }
            out.lines().forEach(said::add);
        }
        assertEquals(0, process.waitFor());
        return said;
    }

    private static void readAnswer(BufferedReader out, List<String> said) throws IOException {
        String message;
        do {
            message = out.readLine();
            assertNotNull(message, said::toString);
            said.add(message);
        } while (!message.contains("\"id\":"));
    }
}
