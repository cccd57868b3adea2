package dev.lathe.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Finds the annotation that makes a method a feature. */
final class FeatureAnnotations {

    /** The first that is there counts: ours before others, which are never merged. */
    private static final Map<String, Function<Annotation, FeatureAnnotation>> DIALECTS = dialects();

    private FeatureAnnotations() {}

    static Optional<FeatureAnnotation> find(Element method) {
        return DIALECTS.entrySet().stream()
                .flatMap(dialect -> Annotation.find(method, dialect.getKey()).map(dialect.getValue()).stream())
                .findFirst();
    }

    static boolean isFeature(ExecutableElement method) {
        return find(method).isPresent();
    }

    private static Map<String, Function<Annotation, FeatureAnnotation>> dialects() {
        Map<String, Function<Annotation, FeatureAnnotation>> dialects = new LinkedHashMap<>();
        dialects.put(OwnTool.NAME, OwnTool::new);
        dialects.put(PortableTool.NAME, PortableTool::new);
        return dialects;
    }
}
