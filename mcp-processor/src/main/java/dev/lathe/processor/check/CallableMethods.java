package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Kind;
import dev.lathe.processor.model.Modifiers;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** The adapter must be able to call a feature's method on an instance. */
final class CallableMethods implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        if (features.kind() == Kind.ANNOTATION) {
            return;
        }
        for (FeatureMethod method : features.methods()) {
            Modifiers modifiers = method.modifiers();
            String annotation = method.vocabulary().method();
            if (modifiers.isStatic()) {
                problems.report(method.site(), Problem.STATIC_METHOD, annotation, method.name());
            }
            if (modifiers.isPrivate()) {
                problems.report(method.site(), Problem.PRIVATE_METHOD, annotation, method.name());
            }
            if (!modifiers.isCallable()) {
                problems.report(
                        features.site(),
                        Problem.UNREACHABLE_METHOD,
                        annotation,
                        method.name(),
                        method.declarer().name().nested(),
                        features.name().packageName());
            }
            checkTypes(method, annotation, problems);
        }
    }

    private static void checkTypes(FeatureMethod method, String annotation, Problems problems) {
        Modifiers modifiers = method.modifiers();
        if (modifiers.isGeneric()) {
            problems.report(method.site(), Problem.GENERIC_METHOD, annotation, method.name());
            return;
        }
        modifiers
                .beyondException()
                .ifPresent(thrown ->
                        problems.report(method.site(), Problem.THROWS_THROWABLE, annotation, method.name(), thrown));
    }
}
