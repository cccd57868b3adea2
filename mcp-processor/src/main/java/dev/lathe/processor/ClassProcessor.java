package dev.lathe.processor;

import dev.lathe.processor.check.Checks;
import dev.lathe.processor.javadoc.Javadocs;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Report;
import dev.lathe.processor.problem.Settings;
import dev.lathe.processor.problem.Site;
import dev.lathe.processor.read.FeatureReader;
import dev.lathe.processor.read.FormReader;
import dev.lathe.processor.read.PageReader;
import dev.lathe.processor.read.ServerReader;
import dev.lathe.processor.read.SkillReader;
import dev.lathe.processor.read.Sources;
import dev.lathe.processor.read.Unresolved;
import dev.lathe.processor.write.FeaturesWriter;
import dev.lathe.processor.write.FormWriter;
import dev.lathe.processor.write.ServerWriter;
import dev.lathe.processor.write.source.SourceFile;
import dev.lathe.processor.write.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads, checks and writes one class at a time; what is wrong with one leaves the others alone. */
final class ClassProcessor {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    /** Whether there is one is a fact of the class path: a server is generated from its class alone all the same. */
    private static final String HTTP_LAUNCHER = "dev.lathe.http.launch.HttpLauncher";

    /** What javac and ecj throw when a class file is missing; neither has a public type. */
    private static final Set<String> OF_MISSING_CLASSES = Set.of("CompletionFailure", "AbortCompilation");

    private static final String OURS = ClassProcessor.class.getPackageName();

    private final ProcessingEnvironment environment;
    private final Sources sources;
    private final Javadocs javadocs;
    private final Settings settings;
    private final Report report;

    /** What is missing in class files, by the class that was waiting for it. */
    private final Map<String, String> missing = new LinkedHashMap<>();

    ClassProcessor(ProcessingEnvironment environment, Sources sources, Settings settings, Report report) {
        this.environment = environment;
        this.sources = sources;
        this.javadocs = new Javadocs(environment, sources::contain);
        this.settings = settings;
        this.report = report;
    }

    /** Returns false when the class names a type that is not there yet and should be tried again in the next round. */
    boolean process(TypeElement type) {
        Problems problems = Problems.of(settings);
        String name = type.getQualifiedName().toString();
        missing.remove(name);
        try {
            for (SourceText text : texts(type, problems)) {
                write(text, type, problems);
            }
        } catch (Unresolved e) {
            if (e.isInClassFile()) {
                missing.put(name, String.valueOf(e.getMessage()));
            }
            return false;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            reportFailure(e, type, problems);
        }
        report.show(problems, type);
        return true;
    }

    /** Tells of the classes that still miss what a class file names, of which the compiler says nothing. */
    void finish() {
        missing.forEach((name, what) -> {
            TypeElement type = environment.getElementUtils().getTypeElement(name);
            Problems problems = Problems.of(settings);
            problems.report(
                    Site.of(type),
                    Problem.MISSING_CLASS,
                    type.getSimpleName(),
                    "class file for " + what + " not found");
            report.show(problems, type);
        });
    }

    /** Returns what to write: nothing, once there is a mistake. */
    private List<SourceFile> files(TypeElement type, FeatureClass features, Problems problems) {
        Optional<ServerClass> server = new ServerReader(
                        environment.getElementUtils(), environment.getTypeUtils(), sources, javadocs)
                .read(type);
        Optional<FormClass> form =
                new FormReader(environment.getElementUtils(), environment.getTypeUtils(), sources, javadocs).read(type);
        Checks.check(features, problems);
        server.ifPresent(found -> Checks.check(found, problems));
        form.ifPresent(found -> Checks.check(found, problems));
        if (problems.hasErrors()) {
            return List.of();
        }
        return Stream.of(
                        Optional.of(features).filter(FeatureClass::hasFeatures).map(FeaturesWriter::write),
                        server.map(found -> ServerWriter.write(found, canSee(HTTP_LAUNCHER, type))),
                        form.map(FormWriter::write))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<SourceText> texts(TypeElement type, Problems problems) {
        boolean isMarked = canSee(GENERATED, type);
        FeatureClass features = new FeatureReader(
                        environment.getElementUtils(), environment.getTypeUtils(), sources, javadocs)
                .read(type)
                .with(
                        new PageReader(environment.getFiler()).read(type),
                        new SkillReader(environment.getFiler()).read(type));
        List<SourceText> texts = files(type, features, problems).stream()
                .map(file -> (isMarked ? file.marked() : file).text())
                .toList();
        if (texts.stream().allMatch(SourceText::fits)) {
            return texts;
        }
        problems.report(Site.of(type), Problem.TOO_LARGE, type.getSimpleName(), FeatureKind.nouns(features.kinds()));
        return List.of();
    }

    private void write(SourceText text, TypeElement type, Problems problems) {
        try {
            text.writeTo(environment.getFiler());
        } catch (FilerException e) {
            problems.report(Site.of(type), Problem.TAKEN_CLASS, text.simpleName(), type.getSimpleName(), remedy(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For ecj a class on the class path is taken, too; javac writes it again. */
    private String remedy(SourceText text) {
        TypeElement taken = environment.getElementUtils().getTypeElement(text.qualifiedName());
        return taken == null || sources.contain(taken) ? "rename one of them" : "remove what an earlier build has left";
    }

    /** A module sees what is in the modules that it reads, which need not be all there are. */
    private boolean canSee(String name, TypeElement type) {
        Elements elements = environment.getElementUtils();
        return elements.getTypeElement(elements.getModuleOf(type), name) != null;
    }

    private static void reportFailure(Throwable failure, TypeElement type, Problems problems) {
        if (OF_MISSING_CLASSES.contains(failure.getClass().getSimpleName())) {
            String message = String.valueOf(failure.getMessage()).replaceFirst("^Pb\\(\\d+\\) ", "");
            problems.report(Site.of(type), Problem.MISSING_CLASS, type.getSimpleName(), message);
        } else {
            problems.report(Site.of(type), Problem.CRASH, failure, place(failure));
        }
    }

    /** Where we were, rather than where the JDK noticed. */
    private static String place(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("unknown");
    }
}
