package dev.lathe.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.lathe.processor.model.Shape;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * {@code text ← problem ← model ← {read, check, write}}, {@code problem ← javadoc ← read}, and how much of the world
 * each of them sees.
 */
@AnalyzeClasses(packages = ArchitectureTest.PROCESSOR, importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    static final String PROCESSOR = "dev.lathe.processor";

    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String JAVA_POET = "com.palantir.javapoet..";

    @ArchTest
    static final ArchRule textsSeeNothingOfOurs = sees("text");

    @ArchTest
    static final ArchRule problemsSeeWhereAndHowTheyAreShown =
            sees("problem", ours("text"), "javax.annotation.processing..", "javax.lang.model..", "javax.tools..");

    @ArchTest
    static final ArchRule theModelSeesProblems = sees("model", ours("problem"), ours("text"));

    @ArchTest
    static final ArchRule readingAsksTheCompilerAndItsFiles = sees(
            "read",
            ours("model"),
            ours("problem"),
            ours("javadoc"),
            ours("text"),
            "javax.annotation.processing..",
            "javax.lang.model..",
            "javax.tools..");

    @ArchTest
    static final ArchRule javadocAsksTheCompilerAndItsFiles = sees(
            "javadoc",
            ours("problem"),
            "javax.annotation.processing..",
            "javax.lang.model..",
            "javax.tools..",
            JACKSON);

    @ArchTest
    static final ArchRule checksSeeTheModel = sees("check", ours("model"), ours("problem"), ours("text"), JACKSON);

    @ArchTest
    static final ArchRule writingSeesTheModel = sees(
            "write",
            ours("model"),
            ours("problem"),
            ours("text"),
            ours("write.schema"),
            ours("write.source"),
            JAVA_POET,
            "javax.lang.model.element");

    @ArchTest
    static final ArchRule schemasSeeTheModel = sees("write.schema", ours("model"), JACKSON);

    @ArchTest
    static final ArchRule sourceSeesTexts = sees(
            "write.source",
            ours("text"),
            JAVA_POET,
            "javax.annotation.processing",
            "javax.lang.model.element",
            "javax.tools");

    @ArchTest
    static final ArchRule theProcessorLeavesTheWorkToOthers = noClasses()
            .that()
            .resideInAPackage(PROCESSOR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JACKSON, JAVA_POET);

    @ArchTest
    static final ArchRule writingOnlyNamesOriginsAndModifiers = noClasses()
            .that()
            .resideInAPackage(PROCESSOR + ".write..")
            .should()
            .dependOnClassesThat(resideInAPackage("javax.lang.model..")
                    .and(not(belongToAnyOf(Element.class, Modifier.class, Modifier[].class))));

    @ArchTest
    static final ArchRule noPackageLeadsBackToItself =
            slices().matching(PROCESSOR + ".(**)").should().beFreeOfCycles();

    /** A shape that is new would be forgotten there; a visitor does not compile without it. */
    @ArchTest
    static final ArchRule writingVisitsShapes = noClasses()
            .that()
            .resideInAPackage(PROCESSOR + ".write..")
            .should(new ArchCondition<>("ask which shape it has") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (InstanceofCheck check : type.getInstanceofChecks()) {
                        boolean isShape = check.getRawType().isAssignableTo(Shape.class);
                        events.add(new SimpleConditionEvent(
                                check,
                                isShape,
                                type.getName() + " asks for "
                                        + check.getRawType().getName()));
                    }
                }
            });

    private static String ours(String name) {
        return PROCESSOR + "." + name;
    }

    /** A package sees itself, Java and nothing else but these packages. */
    private static ArchRule sees(String name, String... others) {
        String[] seen = Stream.concat(Stream.of(ours(name), "java..", "org.jspecify.."), Stream.of(others))
                .toArray(String[]::new);
        return classes().that().resideInAPackage(ours(name)).should().onlyDependOnClassesThat(resideInAnyPackage(seen));
    }
}
