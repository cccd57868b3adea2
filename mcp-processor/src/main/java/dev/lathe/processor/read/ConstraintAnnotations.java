package dev.lathe.processor.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;

/** Finds the annotations that are constraints, whosever they are. */
final class ConstraintAnnotations {

    private ConstraintAnnotations() {}

    /** Returns those of a member, whose annotations are copied to whatever they may be on; each counts once. */
    static List<Annotation> on(Collection<? extends Element> elements) {
        Map<String, Annotation> found = new LinkedHashMap<>();
        elements.stream()
                .flatMap(element -> in(element, element))
                .forEach(annotation -> found.putIfAbsent(annotation.mirror().toString(), annotation));
        return List.copyOf(found.values());
    }

    /** Returns those of an element or of a type, which is written somewhere at the element. */
    static Stream<Annotation> in(AnnotatedConstruct annotated, Element element) {
        return annotated.getAnnotationMirrors().stream()
                .flatMap(mirror -> new Annotation(element, mirror).opened().stream())
                .filter(annotation -> KnownConstraint.of(annotation).isPresent() || KnownConstraint.isAny(annotation));
    }
}
