package dev.lathe.processor;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Lombok adds members to the classes of a round while that goes on, before us or after us, and asks for another round:
 * then the classes are as they will be.
 */
final class Lombok {

    private static final String ANNOTATIONS = "lombok.";

    private Lombok() {}

    /** Tells whether it changes one of these, or a class in one of these. */
    static boolean changes(Iterable<? extends Element> elements) {
        for (Element element : elements) {
            if (isOf(element.getAnnotationMirrors())
                    || element instanceof TypeElement && changes(element.getEnclosedElements())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .anyMatch(next -> next.getAnnotationType().toString().startsWith(ANNOTATIONS));
    }
}
