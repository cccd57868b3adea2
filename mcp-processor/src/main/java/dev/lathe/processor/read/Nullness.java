package dev.lathe.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Any annotation named {@code Nullable} counts, whoever's it is. */
final class Nullness {

    private Nullness() {}

    static boolean isNullable(Element element, TypeMirror type) {
        return named(element.getAnnotationMirrors()) || named(type.getAnnotationMirrors());
    }

    private static boolean named(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .anyMatch(next ->
                        next.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
