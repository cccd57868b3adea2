package dev.lathe.processor.read;

import dev.lathe.processor.model.CacheHint;
import dev.lathe.processor.model.Remark;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Our {@code @CacheFor}. */
final class CacheAnnotation {

    private static final String NAME = "dev.lathe.annotation.CacheFor";

    private CacheAnnotation() {}

    /** Returns what is said of a method, there or at the nearest class that has it. */
    static Optional<CacheHint> of(ExecutableElement method, Inheritance inheritance) {
        return on(method)
                .or(() -> inheritance
                        .having(method)
                        .flatMap(type -> on(type).stream())
                        .findFirst());
    }

    /** Returns what is said at the class. */
    static Optional<CacheHint> on(Element element) {
        return find(element)
                .map(cache -> new CacheHint(
                        cache.required("value"), cache.flag("shared").orElse(false)));
    }

    /** Returns what is said of a method that is no resource. */
    static List<Remark> leftovers(ExecutableElement method) {
        return isResource(method)
                ? List.of()
                : leftovers(method, "only what is read from a @Resource is kept, remove it");
    }

    /** Returns what is said of a class that has nothing to keep. */
    static List<Remark> leftovers(TypeElement type) {
        boolean isOfUse = Annotation.find(type, ServerReader.SERVER).isPresent()
                || ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(CacheAnnotation::isResource)
                || Homes.isHome(type)
                        && Supertypes.of(type).stream()
                                .flatMap(next -> ElementFilter.methodsIn(next.getEnclosedElements()).stream())
                                .anyMatch(CacheAnnotation::isResource);
        return isOfUse ? List.of() : leftovers(type, "the class has no @Resource of its own, remove it");
    }

    private static List<Remark> leftovers(Element element, String remedy) {
        return find(element)
                .map(cache -> Remark.ignored("@CacheFor on '" + element.getSimpleName() + "'", remedy, cache.site()))
                .stream()
                .toList();
    }

    private static boolean isResource(ExecutableElement method) {
        return FeatureAnnotations.find(method)
                .filter(ResourceAnnotation.class::isInstance)
                .isPresent();
    }

    private static Optional<Annotation> find(Element element) {
        return Annotation.find(element, NAME);
    }
}
