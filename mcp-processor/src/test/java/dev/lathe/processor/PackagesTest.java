package dev.lathe.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** {@code problem ← model ← {read, check, write}}: packages point one way. */
@AnalyzeClasses(packages = "dev.lathe.processor", importOptions = DoNotIncludeTests.class)
class PackagesTest {

    @ArchTest
    static final ArchRule problemKnowsNothingOfOurs = classes()
            .that(resideInAPackage("..problem"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("..processor.problem", "java..", "javax..", "org.jspecify.."));

    @ArchTest
    static final ArchRule modelKnowsNeitherCompilerNorCode = classes()
            .that(resideInAPackage("..processor.model"))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("..processor.model", "..processor.problem", "java..", "org.jspecify.."));

    @ArchTest
    static final ArchRule readKnowsTheCompilerAndNoCode = classes()
            .that(resideInAPackage("..processor.read"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "..processor.read",
                    "..processor.model",
                    "..processor.problem",
                    "java..",
                    "javax.lang.model..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule checkKnowsTheModelOnly = classes()
            .that(resideInAPackage("..processor.check"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "..processor.check",
                    "..processor.model",
                    "..processor.problem",
                    "com.fasterxml.jackson..",
                    "java..",
                    "org.jspecify.."));

    @ArchTest
    static final ArchRule writeKnowsTheModelOnly = noClasses()
            .that(resideInAPackage("..processor.write.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("..processor.read", "..processor.check", "..processor"));

    @ArchTest
    static final ArchRule thereAreNoCycles =
            slices().matching("dev.lathe.processor.(**)").should().beFreeOfCycles();
}
