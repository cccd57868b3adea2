package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** What the user says in an {@code @Arg} must reach somebody. */
final class ReadArgs implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        features.tools().stream()
                .flatMap(tool -> tool.contexts().stream())
                .forEach(context -> context.arg()
                        .ifPresent(arg -> problems.report(
                                arg, Problem.UNREAD_ARG, context.javaName(), "remove it from the context")));
        features.unreadArgs()
                .forEach(arg -> problems.report(
                        arg.site(),
                        Problem.UNREAD_ARG,
                        arg.parameter(),
                        "remove it, since '" + arg.method() + "' is no @Tool method"));
    }
}
