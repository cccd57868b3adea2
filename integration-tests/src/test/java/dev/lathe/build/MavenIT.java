package dev.lathe.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A user edits and compiles again: what is there is always what a clean build makes. */
@Timeout(300)
final class MavenIT {

    private static final String NOTES = "com/example/NotesFeatures.java";

    @TempDir
    Path folder;

    @Test
    void nothingIsStale() throws IOException, InterruptedException {
        Project project = Project.copyOf("notes", folder);
        Maven.compile(project);
        assertEquals(
                Set.of(NOTES, "com/example/NotesServer.java", "com/example/ClockFeatures.java"),
                project.files(Maven.GENERATED).keySet());

        project.rename("Clock", "Watch");
        project.edit("Notes", "Clock.class", "Watch.class");
        project.edit("Note", "int id", "long number");
        project.edit("Note", "@param id", "@param number");
        compileAsIfForTheFirstTime(project);
        assertTrue(project.files(Maven.GENERATED).get(NOTES).contains("\"number\":"));

        project.delete("Watch");
        project.edit("Notes", ", features = Watch.class", "");
        compileAsIfForTheFirstTime(project);
        assertEquals(
                Set.of(NOTES, "com/example/NotesServer.java"),
                project.files(Maven.GENERATED).keySet());
    }

    @Test
    void eclipsesCompilerMakesTheSame() throws IOException, InterruptedException {
        Project project = Project.copyOf("notes", folder.resolve("ecj"));
        Maven.compile(project, "-Pecj");
        project.edit("Clock", "Tells the time", "Tells what time it is");
        Maven.compile(project, "-Pecj");

        Project other = Project.copyOf("notes", folder.resolve("javac"));
        other.edit("Clock", "Tells the time", "Tells what time it is");
        Maven.compile(other);

        assertEquals(other.files(Maven.GENERATED), project.files(Maven.GENERATED));
        assertEquals("noon", project.call(Maven.CLASSES, "com.example.NotesServer", "now", "{}"));
    }

    private static void compileAsIfForTheFirstTime(Project project) throws IOException, InterruptedException {
        Maven.compile(project);
        List<?> again = List.of(project.files(Maven.GENERATED), project.files(Maven.CLASSES));
        project.clean();
        Maven.compile(project);
        assertEquals(List.of(project.files(Maven.GENERATED), project.files(Maven.CLASSES)), again);
    }
}
