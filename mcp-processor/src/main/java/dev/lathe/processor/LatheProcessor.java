package dev.lathe.processor;

import static java.util.Objects.requireNonNull;

import com.google.auto.service.AutoService;
import dev.lathe.processor.problem.Report;
import dev.lathe.processor.problem.Settings;
import dev.lathe.processor.read.Sources;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Makes {@code XFeatures} for every class X with annotated methods, {@code XServer} for {@code @McpServer} and
 * {@code XForm} for {@code @Form}.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({"dev.lathe.annotation.*", "org.mcpjava.server.*"})
@SupportedOptions({Settings.STRICT, Settings.SUPPRESS})
public final class LatheProcessor extends AbstractProcessor {

    private final Sources sources = new Sources();

    /** The names of the classes that name a type which is not there yet, or that another processor is at work on. */
    private final Set<String> waiting = new LinkedHashSet<>();

    private ClassProcessor classes;
    private boolean isLombokAtWork;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Settings settings = Settings.of(environment.getOptions());
        Report report = new Report(environment.getMessager());
        report.show(settings);
        classes = new ClassProcessor(environment, sources, settings, report);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.add(round.getRootElements());
        Set<TypeElement> types = types(annotations, round);
        if (round.processingOver()) {
            // What waits for another class waits in vain, but Lombok may have been no processor.
            if (isLombokAtWork) {
                types.forEach(classes::process);
            }
            classes.finish();
            return false;
        }
        isLombokAtWork = Lombok.changes(round.getRootElements());
        for (TypeElement type : types) {
            String name = type.getQualifiedName().toString();
            if (!isLombokAtWork && classes.process(type)) {
                waiting.remove(name);
            } else {
                waiting.add(name);
            }
        }
        return false;
    }

    private Set<TypeElement> types(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> found = new LinkedHashSet<>();
        for (String name : waiting) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (type != null) {
                found.add(type);
            }
        }
        annotations.forEach(annotation -> found.addAll(round.getElementsAnnotatedWith(annotation)));
        Set<TypeElement> types = new LinkedHashSet<>();
        found.forEach(element -> types.add(typeOf(element)));
        return types;
    }

    /** The class that the element is, or is in. */
    private static TypeElement typeOf(Element element) {
        return element instanceof TypeElement type ? type : typeOf(requireNonNull(element.getEnclosingElement()));
    }
}
