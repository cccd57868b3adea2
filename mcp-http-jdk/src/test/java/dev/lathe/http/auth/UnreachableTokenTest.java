package dev.lathe.http.auth;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.lathe.feature.Features;
import dev.lathe.feature.Identity;
import dev.lathe.feature.McpContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A method of a user cannot hand on the token of its caller to somebody else, since it does not get it (MCP, Security
 * Best Practices, Token Passthrough): what it gets has no way to a request of HTTP.
 */
final class UnreachableTokenTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("dev.lathe.feature", "dev.lathe.core", "dev.lathe.json");

    @Test
    void nothingThatAMethodIsGivenLeadsToARequest() {
        Set<String> reached = reachedFrom(Features.class, McpContext.class);
        assertTrue(reached.contains(Identity.class.getName()), "what a method knows of its caller");
        assertEquals(
                List.of(),
                reached.stream().filter(UnreachableTokenTest::isOfTransport).toList());
    }

    /** Not even in secret, for somebody who reflects. */
    @Test
    void whatAMethodIsGivenKnowsNoTransport() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.lathe.feature..", "dev.lathe.core..", "dev.lathe.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.lathe.http..", "com.sun.net.httpserver..", "java.net.http..")
                .check(CLASSES);
    }

    private static boolean isOfTransport(String name) {
        return Stream.of("dev.lathe.http.", "com.sun.net.", "java.net.http.", "sun.")
                .anyMatch(name::startsWith);
    }

    /** Returns the types of ours that somebody can get at who has one of these, by public methods, and all others. */
    private static Set<String> reachedFrom(Class<?>... first) {
        Set<String> reached = new TreeSet<>();
        Deque<JavaClass> next = new ArrayDeque<>();
        for (Class<?> type : first) {
            next.add(CLASSES.get(type));
        }
        while (!next.isEmpty()) {
            JavaClass type = next.remove();
            if (reached.add(type.getName()) && type.getPackageName().startsWith("dev.lathe")) {
                publicTypes(type).forEach(next::add);
            }
        }
        return reached;
    }

    private static Stream<JavaClass> publicTypes(JavaClass type) {
        return type.getAllMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(method -> Stream.concat(
                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                        method.getParameterTypes().stream()
                                .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream())));
    }
}
