package dev.lathe.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Gradle compiles what has changed and what that changes, and removes what came from classes that are gone. */
@Timeout(300)
@EnabledForJreRange(max = JRE.JAVA_19, disabledReason = "Gradle 7.6 knows no newer one")
final class GradleIT {

    private static final String INCREMENTAL = "Incremental compilation of ";
    private static final String NOTES = "com/example/NotesFeatures.java";
    private static final String SERVER = "com/example/NotesServer.java";
    private static final String CLOCK = "com/example/ClockFeatures.java";

    @TempDir
    Path folder;

    @Test
    void generatesWhatHasChangedAndNothingElse() throws IOException, InterruptedException {
        Project project = Project.copyOf("notes", folder);
        Gradle.compile(project);
        assertEquals(
                Set.of(NOTES, SERVER, CLOCK), project.files(Gradle.GENERATED).keySet());

        project.edit("Notes", "Finds notes", "Lists notes");
        assertEquals(Set.of(NOTES, SERVER), generated(project));
        assertTrue(project.files(Gradle.GENERATED).get(NOTES).contains("its number"));

        project.edit("Note", "its number", "the number");
        assertEquals(Set.of(NOTES, SERVER), generated(project));
        assertTrue(project.files(Gradle.GENERATED).get(NOTES).contains("the number"));

        project.edit("Notes", ", features = Clock.class", "");
        project.delete("Clock");
        assertEquals(Set.of(NOTES, SERVER), generated(project));
        assertEquals(Set.of(NOTES, SERVER), project.files(Gradle.GENERATED).keySet());
        assertEquals(
                Set.of("Note.class", "Note.lathe.json", "Notes.class", "NotesFeatures.class", "NotesServer.class"),
                project.files(Gradle.CLASSES + "/com/example").keySet());
        assertEquals(
                "[{\"id\":1,\"text\":\"tea\"}]",
                project.call(Gradle.CLASSES, "com.example.NotesServer", "find", "{\"text\": \"tea\"}"));
    }

    /** Compiles what has changed, and returns what is generated anew. */
    private static Set<String> generated(Project project) throws IOException, InterruptedException {
        Map<String, FileTime> before = project.times(Gradle.GENERATED);
        String said = Gradle.compile(project);
        assertTrue(said.contains(INCREMENTAL), said);
        Map<String, FileTime> after = new TreeMap<>(project.times(Gradle.GENERATED));
        after.entrySet().removeAll(before.entrySet());
        return after.keySet();
    }
}
