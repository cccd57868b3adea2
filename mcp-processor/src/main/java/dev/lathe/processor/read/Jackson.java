package dev.lathe.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The annotations of Jackson, by name: those of version 2, and what version 3 has moved. */
final class Jackson {

    private static final Set<String> PACKAGES = Set.of(
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.databind.annotation",
            "tools.jackson.databind.annotation");

    private Jackson() {}

    /** Returns all on the element, also those that are bundled in another one. */
    static Stream<Annotation> on(Element element) {
        return on(element, element.getAnnotationMirrors());
    }

    /** Returns the one of that simple name. */
    static Optional<Annotation> find(Element element, String name) {
        return on(element).filter(annotation -> name(annotation).equals(name)).findFirst();
    }

    /** Returns the name by which the annotations are known here, which is the simple one. */
    static String name(Annotation annotation) {
        return annotation.type().getSimpleName().toString();
    }

    /** Returns that of the first of the elements which has it. */
    static Optional<Annotation> find(List<? extends Element> elements, String name) {
        return elements.stream()
                .flatMap(element -> find(element, name).stream())
                .findFirst();
    }

    private static Stream<Annotation> on(Element element, List<? extends AnnotationMirror> mirrors) {
        return mirrors.stream().flatMap(mirror -> {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (isKnown(type)) {
                return Stream.of(new Annotation(element, mirror));
            }
            return isBundle(type) ? on(element, type.getAnnotationMirrors()) : Stream.empty();
        });
    }

    private static boolean isBundle(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(next -> next.getSimpleName().contentEquals("JacksonAnnotationsInside") && isKnown(next));
    }

    private static boolean isKnown(TypeElement type) {
        return type.getEnclosingElement() instanceof PackageElement home
                && PACKAGES.contains(home.getQualifiedName().toString());
    }
}
