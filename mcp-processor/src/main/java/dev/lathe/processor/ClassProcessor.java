package dev.lathe.processor;

import com.palantir.javapoet.JavaFile;
import dev.lathe.processor.check.Checks;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;
import dev.lathe.processor.read.FeatureReader;
import dev.lathe.processor.read.ServerReader;
import dev.lathe.processor.read.UnresolvedType;
import dev.lathe.processor.write.FeaturesWriter;
import dev.lathe.processor.write.ServerWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Reads, checks and writes one class at a time; what is wrong with one leaves the others alone. */
final class ClassProcessor {

    private final ProcessingEnvironment environment;
    private final boolean strict;

    ClassProcessor(ProcessingEnvironment environment, boolean strict) {
        this.environment = environment;
        this.strict = strict;
    }

    /** Returns false when the class names a type that is not there yet and should be tried again in the next round. */
    boolean process(TypeElement type) {
        Problems problems = Problems.of(strict);
        try {
            List<JavaFile> files = files(type, problems);
            if (!problems.hasErrors()) {
                write(files);
            }
        } catch (UnresolvedType e) {
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            problems.report(Site.of(type), Problem.CRASH, e);
        }
        problems.printTo(environment.getMessager());
        return true;
    }

    private List<JavaFile> files(TypeElement type, Problems problems) {
        FeatureClass features =
                new FeatureReader(environment.getElementUtils(), environment.getTypeUtils()).read(type, problems);
        Optional<ServerClass> server =
                new ServerReader(environment.getElementUtils(), environment.getTypeUtils()).read(type, problems);
        Checks.check(features, problems);
        server.ifPresent(found -> Checks.check(found, problems));
        List<JavaFile> files = new ArrayList<>();
        if (!problems.hasErrors()) {
            if (!features.tools().isEmpty()) {
                files.add(FeaturesWriter.write(features, type));
            }
            server.ifPresent(found -> files.add(ServerWriter.write(found, type)));
        }
        return files;
    }

    private void write(List<JavaFile> files) {
        try {
            for (JavaFile file : files) {
                file.writeTo(environment.getFiler());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
