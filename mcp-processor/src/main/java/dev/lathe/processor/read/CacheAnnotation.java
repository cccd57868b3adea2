package dev.lathe.processor.read;

import dev.lathe.processor.model.CacheHint;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Our {@code @CacheFor}. */
final class CacheAnnotation {

    private static final String NAME = "dev.lathe.annotation.CacheFor";

    private CacheAnnotation() {}

    /** Returns what is said of a method, there or at the class that it is in. */
    static Optional<CacheHint> of(Element method) {
        return on(method).or(() -> on((TypeElement) method.getEnclosingElement()));
    }

    /** Returns what is said at the class. */
    static Optional<CacheHint> on(Element element) {
        return find(element)
                .map(cache -> new CacheHint(
                        cache.required("value"), cache.flag("shared").orElse(false)));
    }

    static Optional<Annotation> find(Element element) {
        return Annotation.find(element, NAME);
    }
}
