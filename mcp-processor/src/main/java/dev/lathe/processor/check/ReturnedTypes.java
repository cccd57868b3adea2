package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Result.Passed.Content;
import dev.lathe.processor.model.TypeParameters;
import dev.lathe.processor.model.TypeUse;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.Optional;

/**
 * A prompt returns what a conversation can go on with, a resource what can be read, and a completion what a user can
 * choose from.
 */
final class ReturnedTypes implements Check {

    private static final String MESSAGES =
            "a 'String', 'Content', a 'List' of it, 'PromptMessage', a 'List' of it, or 'PromptResult'";

    private static final String CONTENTS = "a 'String', 'byte[]', 'ResourceContents' or what can be written as JSON";

    private static final String VALUES = "a 'List' of what it could be, or 'Completion'";

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (FeatureMethod method : features.methods()) {
            if (method.kind() == FeatureKind.PROMPT) {
                report(method, MESSAGES, problems);
            } else if (method.kind() == FeatureKind.COMPLETION) {
                report(method, VALUES, problems);
            } else if (method.kind() != FeatureKind.TOOL) {
                report(method, CONTENTS, problems);
            }
        }
    }

    private static void report(FeatureMethod method, String remedy, Problems problems) {
        misfit(method)
                .ifPresent(type -> problems.report(
                        method.resultSite(),
                        Problem.FEATURE_RESULT,
                        method.vocabulary().method(),
                        method.name(),
                        type,
                        remedy));
    }

    private static Optional<String> misfit(FeatureMethod method) {
        Result result = method.result().settled();
        if (result instanceof Result.Nothing) {
            return Optional.of("void");
        }
        if (result instanceof Result.Passed passed) {
            boolean isSingle = method.kind() == FeatureKind.COMPLETION && passed.content() == Content.TEXT;
            return isSingle ? Optional.of("String") : Optional.empty();
        }
        return Optional.of(result)
                .filter(Result.Misfit.class::isInstance)
                .map(misfit -> ((Result.Misfit) misfit).type())
                .filter(type -> TypeParameters.in(type.shape()).isEmpty())
                .map(TypeUse::text);
    }
}
