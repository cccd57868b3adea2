package dev.lathe.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import dev.lathe.http.auth.AuthenticatedExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the module: which package may know which, and what nobody may do. */
final class ArchitectureTest {

    private static final String ROOT = "dev.lathe.http";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    /** A package may be known to those behind its colon, and to nobody else. */
    private static final Map<String, List<String>> USERS = users("""
            launch:
            : launch
            endpoint: .
            session: endpoint .
            header: endpoint
            guard: endpoint .
            auth: endpoint auth.gate auth.jwt auth.introspection auth.claim .
            auth.gate: endpoint .
            auth.jwt: launch .
            auth.introspection:
            auth.claim: auth.gate auth.jwt auth.introspection
            auth.fetch: auth.jwt auth.introspection
            auth.memory: auth.jwt auth.introspection
            auth.url: launch auth.claim auth.jwt auth.introspection .
            io: session header guard auth.gate endpoint .
            event: session endpoint .
            """);

    @Test
    void packagesAreKnownToThoseAboveThem() {
        LayeredArchitecture layers = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : USERS.keySet()) {
            layers = layers.optionalLayer(layer(name)).definedBy(ROOT + (name.isEmpty() ? "" : "." + name));
        }
        for (Map.Entry<String, List<String>> entry : USERS.entrySet()) {
            String[] users = entry.getValue().stream()
                    .map(user -> layer(user.equals(".") ? "" : user))
                    .toArray(String[]::new);
            layers = users.length == 0
                    ? layers.whereLayer(layer(entry.getKey())).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(layer(entry.getKey())).mayOnlyBeAccessedByLayers(users);
        }
        layers.check(CLASSES);
    }

    @Test
    void everyPackageSaysThatNothingIsNull() {
        assertEquals(
                List.of(),
                CLASSES.stream()
                        .map(com.tngtech.archunit.core.domain.JavaClass::getPackage)
                        .filter(home -> home.getName().startsWith(ROOT) && !home.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .distinct()
                        .toList());
    }

    /** What a revision can do is asked of the runtime, where it has its name. */
    @Test
    void nobodyKnowsARevisionByName() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).matches("(?s).*\"20\\d\\d-\\d\\d-\\d\\d\".*"), file::toString);
            }
        }
    }

    /** All requests of a context share its attributes. */
    @Test
    void nobodyKeepsARequestInAttributes() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(AuthenticatedExchange.class)
                .should()
                .callMethod(HttpExchange.class, "setAttribute", String.class, Object.class)
                .orShould()
                .callMethod(HttpExchange.class, "getAttribute", String.class)
                .orShould()
                .callMethod(HttpContext.class, "getAttributes")
                .check(CLASSES);
    }

    /** It waits for whoever is writing, and tells the server of nothing that goes wrong. */
    @Test
    void nobodyClosesAnExchangeButThroughItsBody() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(AuthenticatedExchange.class)
                .should()
                .callMethod(HttpExchange.class, "close")
                .check(CLASSES);
    }

    @Test
    void nobodyReflectsOrPrintsOrStartsProcesses() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.MethodHandles..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, ClassLoader.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(CLASSES);
    }

    private static String layer(String name) {
        return name.isEmpty() ? "http" : name;
    }

    private static Map<String, List<String>> users(String table) {
        Map<String, List<String>> users = new LinkedHashMap<>();
        table.lines()
                .map(line -> line.split(":", -1))
                .forEach(parts -> users.put(
                        parts[0].strip(),
                        parts[1].isBlank()
                                ? List.of()
                                : List.of(parts[1].strip().split(" "))));
        return users;
    }
}
