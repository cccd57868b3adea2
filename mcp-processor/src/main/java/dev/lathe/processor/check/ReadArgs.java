package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;

/** What the user says of an argument must reach somebody. */
final class ReadArgs implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        features.methods().stream()
                .flatMap(method -> method.contexts().stream())
                .forEach(context -> context.arg()
                        .ifPresent(arg -> problems.report(
                                arg, Problem.UNREAD_ARG, name(arg), context.javaName(), "remove it from the context")));
        features.methods().stream()
                .flatMap(method -> method.wholes().stream())
                .forEach(whole -> whole.arg()
                        .ifPresent(arg -> problems.report(
                                arg,
                                Problem.UNREAD_ARG,
                                name(arg),
                                whole.javaName(),
                                "remove it, since the inputSchema says it all")));
        features.unreadArgs()
                .forEach(arg -> problems.report(
                        arg.site(),
                        Problem.UNREAD_ARG,
                        name(arg.site()),
                        arg.parameter(),
                        "remove it, since '" + arg.method() + "' is no " + FeatureKind.annotations() + " method"));
    }

    private static String name(Site arg) {
        return arg.annotationName().orElseThrow();
    }
}
