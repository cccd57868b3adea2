package dev.lathe.processor;

import com.google.auto.service.AutoService;
import dev.lathe.processor.javadoc.DocumentationWriter;
import dev.lathe.processor.problem.Settings;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Leaves the Javadoc of records, enums, sealed interfaces and beans beside their class files, so that tools in other
 * modules have it, and those compiled again on their own. A module needs no annotation of ours for that.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
@SupportedOptions({DocumentationProcessor.DOCUMENTATION, Settings.STRICT, Settings.SUPPRESS})
public final class DocumentationProcessor extends AbstractProcessor {

    static final String DOCUMENTATION = "lathe.documentation";

    /** The names of the top-level classes that are being compiled. */
    private final Set<String> names = new LinkedHashSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Writes at the end, when all other processors have added their methods. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if ("false".equals(processingEnv.getOptions().get(DOCUMENTATION))) {
            return false;
        }
        for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
            names.add(root.getQualifiedName().toString());
        }
        if (round.processingOver() && !round.errorRaised()) {
            DocumentationWriter writer = new DocumentationWriter(processingEnv);
            names.forEach(name -> write(name, writer));
        }
        return false;
    }

    /** Whatever goes wrong here, the class is as good without. */
    private void write(String name, DocumentationWriter writer) {
        try {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (type != null) {
                writer.write(type);
            }
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.Kind.NOTE, "The Javadoc of " + name + " is not kept: " + e);
        }
    }
}
