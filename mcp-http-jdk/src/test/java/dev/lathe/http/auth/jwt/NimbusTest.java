package dev.lathe.http.auth.jwt;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** Who knows the library, and of what: keys, signatures, and nothing that reads a whole token or fetches anything. */
final class NimbusTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.lathe.http");

    @Test
    void nobodyElseKnowsIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.lathe.http.auth.jwt")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.nimbusds..")
                .check(CLASSES);
    }

    @Test
    void theDoorKnowsNoKindOfToken() {
        noClasses()
                .that()
                .resideInAPackage("dev.lathe.http.auth")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.lathe.http.auth.jwt")
                .check(CLASSES);
    }

    @Test
    void itReadsNoTokenAndFetchesNothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.nimbusds.jwt..", "com.nimbusds.jose.proc..", "com.nimbusds.jose.jwk.source..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.nimbusds.jose.JWSObject")
                .check(CLASSES);
    }
}
