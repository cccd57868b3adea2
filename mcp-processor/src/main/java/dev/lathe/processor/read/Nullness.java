package dev.lathe.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Any annotation named {@code Nullable} counts, whoever's it is. */
final class Nullness {

    private Nullness() {}

    /** Tells whether the element is nullable, or its type: as it is declared, or as a generic type makes it. */
    static boolean isNullable(Element element, TypeMirror type) {
        return named(element.getAnnotationMirrors()) || isNullable(element.asType()) || isNullable(type);
    }

    static boolean isNullable(TypeMirror type) {
        return named(type.getAnnotationMirrors());
    }

    private static boolean named(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .anyMatch(next ->
                        next.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
