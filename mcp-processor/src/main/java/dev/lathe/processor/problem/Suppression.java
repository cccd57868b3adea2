package dev.lathe.processor.problem;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What {@code @SuppressWarnings} says at an element and around it. */
final class Suppression {

    private Suppression() {}

    static boolean covers(Element element, String id) {
        for (@Nullable Element next = element; next != null; next = next.getEnclosingElement()) {
            if (annotated(next).flatMap(Suppression::suppressed).anyMatch(id::equals)) {
                return true;
            }
        }
        return false;
    }

    /** A component hands this annotation on to its field, and has none of its own. */
    private static Stream<? extends Element> annotated(Element element) {
        if (element instanceof RecordComponentElement && element.getEnclosingElement() instanceof TypeElement type) {
            return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                    .filter(field -> field.getSimpleName().equals(element.getSimpleName()));
        }
        return Stream.of(element);
    }

    private static Stream<String> suppressed(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(Suppression::isSuppressWarnings)
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .flatMap(Suppression::texts);
    }

    private static boolean isSuppressWarnings(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getQualifiedName().contentEquals("java.lang.SuppressWarnings");
    }

    private static Stream<String> texts(AnnotationValue value) {
        return value.getValue() instanceof List<?> items
                ? items.stream().flatMap(item -> texts((AnnotationValue) item))
                : Stream.of(value.getValue().toString());
    }
}
