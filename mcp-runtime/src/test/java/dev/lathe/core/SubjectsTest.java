package dev.lathe.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.lathe.methods.Complete;
import dev.lathe.methods.DirectoryRead;
import dev.lathe.methods.SkillsGet;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which param says what a request is about: none of the methods has forgotten to tell. */
final class SubjectsTest {

    private static final Set<String> LOOKUPS = Set.of("tool", "prompt", "resource", "template", "match", "skill");

    /**
     * Those that look something up and are not about it, as {@code Mcp-Name} has it: a completion names it further
     * inside, an extension has not asked for the header, and a session has none.
     */
    private static final Set<String> OTHERS = names(
            Complete.class.getName(),
            DirectoryRead.class.getName(),
            SkillsGet.class.getName(),
            "dev.lathe.session.Subscribe");

    private static final List<JavaClass> METHODS = new ClassFileImporter()
            .importPath(Path.of("target/classes")).stream()
                    .filter(type -> !type.isInterface() && type.isAssignableTo(Method.class))
                    .toList();

    @Test
    void whoeverLooksUpAFeatureSaysWhichParamNamesIt() {
        TreeSet<String> silent = new TreeSet<>();
        METHODS.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call ->
                                call.getTargetOwner().isEquivalentTo(View.class) && LOOKUPS.contains(call.getName())))
                .filter(type -> type.tryGetMethod("subject").isEmpty())
                .forEach(type -> silent.add(type.getName()));
        assertEquals(OTHERS, silent);
    }

    @Test
    void theseAreAboutOneThing() {
        TreeSet<String> about = new TreeSet<>();
        METHODS.stream()
                .filter(type -> type.tryGetMethod("subject").isPresent())
                .forEach(type -> about.add(type.getSimpleName()));
        assertEquals(
                names("PromptsGet", "ResourcesRead", "TasksCancel", "TasksGet", "TasksUpdate", "ToolsCall"), about);
    }

    private static TreeSet<String> names(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
