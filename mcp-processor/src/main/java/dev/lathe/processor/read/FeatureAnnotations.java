package dev.lathe.processor.read;

import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.Remark;
import dev.lathe.processor.problem.Problem;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Finds the annotation that makes a method a feature. */
final class FeatureAnnotations {

    /** The first that is there counts: ours before others, which are never merged. */
    private static final Map<String, Function<Annotation, FeatureAnnotation>> DIALECTS = dialects();

    private FeatureAnnotations() {}

    static Optional<FeatureAnnotation> find(Element method) {
        return all(method).findFirst();
    }

    /** Returns that a method cannot be what it is annotated with besides. */
    static List<Remark> surplus(ExecutableElement method) {
        Set<FeatureKind> kinds = EnumSet.noneOf(FeatureKind.class);
        return all(method)
                .filter(other -> find(method).filter(other::isTwin).isEmpty())
                .filter(other -> kinds.add(other.kind()))
                .map(other -> new Remark(
                        Problem.TWO_FEATURES,
                        other.vocabulary().method() + " on '" + method.getSimpleName() + "'",
                        "move it to a method of its own",
                        other.annotation().site()))
                .toList();
    }

    /** Returns all that are there, of which the first counts. */
    static Stream<FeatureAnnotation> all(Element method) {
        return DIALECTS.entrySet().stream()
                .flatMap(dialect -> Annotation.find(method, dialect.getKey()).map(dialect.getValue()).stream());
    }

    static boolean isFeature(ExecutableElement method) {
        return find(method).isPresent();
    }

    private static Map<String, Function<Annotation, FeatureAnnotation>> dialects() {
        Map<String, Function<Annotation, FeatureAnnotation>> dialects = new LinkedHashMap<>();
        dialects.put(OwnTool.NAME, OwnTool::new);
        dialects.put(PortableTool.NAME, PortableTool::new);
        dialects.put(OwnPrompt.NAME, OwnPrompt::new);
        dialects.put(PortablePrompt.NAME, PortablePrompt::new);
        dialects.put(OwnCompletion.NAME, OwnCompletion::new);
        dialects.put(PortablePromptCompletion.NAME, PortablePromptCompletion::new);
        dialects.put(PortableTemplateCompletion.NAME, PortableTemplateCompletion::new);
        dialects.put(OwnResource.NAME, OwnResource::new);
        dialects.put(PortableResource.NAME, PortableResource::new);
        dialects.put(PortableResource.TEMPLATE_NAME, PortableResource::new);
        return dialects;
    }
}
