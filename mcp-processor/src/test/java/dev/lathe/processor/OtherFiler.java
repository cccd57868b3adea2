package dev.lathe.processor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A processor of ours in a compiler that writes its files in some other way. */
final class OtherFiler extends AbstractProcessor {

    private final Processor processor;
    private final UnaryOperator<Filer> other;

    OtherFiler(UnaryOperator<Filer> other) {
        this(new LatheProcessor(), other);
    }

    OtherFiler(Processor processor, UnaryOperator<Filer> other) {
        this.processor = processor;
        this.other = other;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        processor.init(new Environment(environment, other));
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

    private record Environment(ProcessingEnvironment real, UnaryOperator<Filer> other)
            implements ProcessingEnvironment {
        @Override
        public Filer getFiler() {
            return other.apply(real.getFiler());
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
