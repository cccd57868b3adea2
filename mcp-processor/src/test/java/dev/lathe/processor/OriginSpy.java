package dev.lathe.processor;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** Runs a processor and notes what it says each file comes from. */
final class OriginSpy extends AbstractProcessor {

    private final Processor processor;
    private final Map<String, List<String>> origins = new TreeMap<>();

    OriginSpy(Processor processor) {
        this.processor = processor;
    }

    Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        processor.init(new Environment(environment, new Notes(environment.getFiler())));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    private final class Notes implements Filer {
        private final Filer filer;

        Notes(Filer filer) {
            this.filer = filer;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
            note(name, elements);
            return filer.createSourceFile(name, elements);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
            note(name, elements);
            return filer.createClassFile(name, elements);
        }

        @Override
        public FileObject createResource(Location place, CharSequence home, CharSequence name, Element... elements)
                throws IOException {
            note(name, elements);
            return filer.createResource(place, home, name, elements);
        }

        @Override
        public FileObject getResource(Location place, CharSequence home, CharSequence name) throws IOException {
            return filer.getResource(place, home, name);
        }

        private void note(CharSequence name, Element... elements) {
            origins.put(
                    name.toString(), Stream.of(elements).map(Element::toString).toList());
        }
    }

    private record Environment(ProcessingEnvironment real, Filer filer) implements ProcessingEnvironment {
        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return real.getOptions();
        }

        @Override
        public Messager getMessager() {
            return real.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return real.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return real.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return real.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return real.getLocale();
        }
    }
}
