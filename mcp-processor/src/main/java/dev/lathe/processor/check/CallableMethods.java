package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Kind;
import dev.lathe.processor.model.Modifiers;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** The adapter must be able to call a tool's method on an instance. */
final class CallableMethods implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        if (features.kind() == Kind.ANNOTATION) {
            return;
        }
        for (ToolMethod tool : features.tools()) {
            Modifiers modifiers = tool.modifiers();
            String annotation = tool.vocabulary().method();
            if (modifiers.isStatic()) {
                problems.report(tool.site(), Problem.STATIC_METHOD, annotation, tool.method());
            }
            if (modifiers.isPrivate()) {
                problems.report(tool.site(), Problem.PRIVATE_METHOD, annotation, tool.method());
            }
            if (!modifiers.isCallable()) {
                problems.report(
                        features.site(),
                        Problem.UNREACHABLE_METHOD,
                        annotation,
                        tool.method(),
                        tool.declarer().name().nested(),
                        features.name().packageName());
            }
            checkTypes(tool, annotation, problems);
        }
    }

    private static void checkTypes(ToolMethod tool, String annotation, Problems problems) {
        Modifiers modifiers = tool.modifiers();
        if (modifiers.isGeneric()) {
            problems.report(tool.site(), Problem.GENERIC_METHOD, annotation, tool.method());
            return;
        }
        modifiers
                .beyondException()
                .ifPresent(thrown ->
                        problems.report(tool.site(), Problem.THROWS_THROWABLE, annotation, tool.method(), thrown));
    }
}
