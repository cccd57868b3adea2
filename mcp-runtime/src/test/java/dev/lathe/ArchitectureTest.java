package dev.lathe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the runtime: which package may know which, and what nobody may do. */
final class ArchitectureTest {

    private static final String ROOT = "dev.lathe.";
    private static final Path SOURCES = Path.of("src/main/java");

    /** A package may know those behind its colon, which stand below it: so there is no way back up. */
    private static final Map<String, List<String>> PACKAGES = packages("""
            launch: server stdio wire json
            server: stateless session methods task core stdio change feature seal secret wire json
            methods: core question feature skill wire json
            task: core question feature wire json
            stateless: core change question feature seal wire hash json
            session: core change question feature wire json
            core: change question feature skill secret wire json thread
            question: feature json
            stdio: wire json
            jackson: feature json
            file: feature
            change:
            feature: skill json
            skill: json
            seal: hash json
            wire: json
            thread:
            secret:
            hash:
            json:
            """);

    /** Where revisions of the protocol are known by name. */
    private static final List<String> REVISIONS =
            List.of("dev/lathe/session/Revision.java", "dev/lathe/stateless/Revision.java");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void packagesKnowOnlyWhatIsBelowThem() {
        List<String> names = new ArrayList<>(PACKAGES.keySet());
        PACKAGES.forEach((name, known) -> known.forEach(
                below -> assertTrue(names.indexOf(below) > names.indexOf(name), name + " knows " + below)));
        assertNothing(dependencies()
                .filter(dependency -> !mayKnow(home(dependency.getOriginClass()), home(dependency.getTargetClass())))
                .map(Dependency::getDescription));
    }

    /** Whoever wants to serve the newest revision alone deletes a package and this line. */
    @Test
    void oneLineWouldBeLeftOfTheSessionEra() {
        List<String> lines = dependencies()
                .filter(dependency -> home(dependency.getTargetClass()).equals("session"))
                .filter(dependency -> !home(dependency.getOriginClass()).equals("session"))
                .map(dependency -> dependency.getSourceCodeLocation().toString())
                .distinct()
                .toList();
        assertEquals(1, lines.size(), lines::toString);
    }

    /** Code that knows a revision by name knows what it can do; so each era has one file for both. */
    @Test
    void oneFileOfAnEraKnowsRevisionsByName() throws IOException {
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readAllLines(file).stream().anyMatch(line -> line.matches(".*\"20\\d\\d-\\d\\d-\\d\\d.*"))) {
                    named.add(SOURCES.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        assertEquals(new TreeSet<>(REVISIONS), new TreeSet<>(named));
    }

    @Test
    void everyPackageSaysThatNothingIsNull() {
        assertNothing(CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(home -> !home.getName().isEmpty() && !home.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .distinct());
    }

    @Test
    void onlyTheTransportAndTheLauncherTouchTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.lathe.stdio", "dev.lathe.launch")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "getRuntime")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(FileDescriptor.class, ProcessBuilder.class)
                .check(CLASSES);
    }

    @Test
    void nobodyReflects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(ServiceLoader.class, ClassLoader.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheBridgeKnowsJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.lathe.jackson")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
    }

    private static Map<String, List<String>> packages(String table) {
        Map<String, List<String>> packages = new LinkedHashMap<>();
        table.lines().forEach(line -> {
            String[] parts = line.split(":", 2);
            packages.put(
                    parts[0],
                    Stream.of(parts[1].trim().split(" "))
                            .filter(name -> !name.isEmpty())
                            .toList());
        });
        return packages;
    }

    private static boolean mayKnow(String origin, String target) {
        return origin.equals(target) || PACKAGES.getOrDefault(origin, List.of()).contains(target);
    }

    /** Every dependency of a class of ours on another. */
    private static Stream<Dependency> dependencies() {
        return CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(ROOT));
    }

    private static String home(JavaClass type) {
        String home = type.getPackageName();
        return home.startsWith(ROOT) ? home.substring(ROOT.length()) : home;
    }

    private static void assertNothing(Stream<String> found) {
        assertEquals(new TreeSet<>(), found.collect(Collectors.toCollection(TreeSet::new)));
    }
}
