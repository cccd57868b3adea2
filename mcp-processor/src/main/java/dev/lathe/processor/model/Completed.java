package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import java.util.List;
import java.util.Optional;

/**
 * An argument that can be completed.
 *
 * @param of what has the argument
 * @param method what completes it; without one it completes itself, since only a few texts are values of it
 */
public record Completed(ListedFeature of, Slot argument, Optional<CompletionMethod> method) {

    static List<Completed> all(List<ListedFeature> features, List<CompletionMethod> methods) {
        return features.stream()
                .filter(feature -> feature.reference().isPresent())
                .flatMap(feature ->
                        feature.method().arguments().stream().map(argument -> of(feature, argument, methods)))
                .filter(completed -> completed.method.isPresent() || completed.isFinite())
                .toList();
    }

    private static Completed of(ListedFeature feature, Slot argument, List<CompletionMethod> methods) {
        Optional<CompletionMethod> method = methods.stream()
                .filter(next -> next.completes(feature, argument))
                .findFirst();
        return new Completed(feature, argument, method);
    }

    /** Returns what tells it from others: {@code greet#style}. */
    public String key() {
        return of.key().text() + '#' + argument.name();
    }

    private boolean isFinite() {
        return argument.shape().bare() instanceof EnumShape
                || argument.shape().bare() instanceof ScalarShape scalar && scalar.scalar() == Scalar.BOOLEAN;
    }
}
