package dev.lathe.processor.problem;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** A place in the user's source: an element, or, narrower, an annotation on it or one value of that annotation. */
public record Site(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    public static Site of(Element element) {
        return new Site(element, null, null);
    }

    /** Returns the name of the annotation as it is written: {@code @Arg}. */
    public Optional<String> annotationName() {
        return Optional.ofNullable(annotation)
                .map(mirror -> "@" + mirror.getAnnotationType().asElement().getSimpleName());
    }
}
