package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.text.Closest;
import java.util.ArrayList;
import java.util.List;

/** Each variable of a URI is a parameter, and each parameter a variable. Two that differ are one mistake. */
final class MatchedVariables implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ResourceMethod resource : features.resources()) {
            if (resource.template().mistake().isEmpty() && !KnownNames.areLost(resource.method())) {
                check(resource, features, problems);
            }
        }
    }

    private static void check(ResourceMethod resource, FeatureClass features, Problems problems) {
        List<String> variables = new ArrayList<>(resource.template().names());
        List<Slot> parameters = new ArrayList<>(resource.method().arguments());
        parameters.removeIf(parameter -> variables.remove(parameter.name()));
        for (String variable : variables) {
            problems.report(
                    features.keySite(resource),
                    Problem.UNMATCHED_VARIABLE,
                    variable,
                    resource.method().name(),
                    remedy(variable, parameters));
        }
        for (Slot parameter : parameters) {
            problems.report(
                    parameter.nameSite(),
                    Problem.UNMATCHED_PARAMETER,
                    parameter.name(),
                    resource.uri().text());
        }
    }

    /** What is probably meant is told here alone. */
    private static String remedy(String variable, List<Slot> parameters) {
        if (parameters.isEmpty()) {
            return "add one of that name or remove the variable";
        }
        String closest =
                Closest.to(variable, parameters.stream().map(Slot::name).toList());
        parameters.removeIf(parameter -> parameter.name().equals(closest));
        return "write '{" + closest + "}' or rename '" + closest + "'";
    }
}
