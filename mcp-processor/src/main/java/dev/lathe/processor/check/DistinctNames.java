package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.ListedFeature;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Two features of a class that are of one kind may not share a name. */
final class DistinctNames implements Check {

    private record Key(FeatureKind kind, String name) {}

    @Override
    public void check(FeatureClass features, Problems problems) {
        Map<Key, FeatureMethod> seen = new HashMap<>();
        for (ListedFeature feature : features.listed()) {
            FeatureMethod method = feature.method();
            FeatureMethod first = seen.putIfAbsent(new Key(feature.kind(), feature.name()), method);
            if (first != null && !method.isInheritedWith(first)) {
                report(feature, first, features.nameSite(feature), problems);
            }
        }
    }

    private static void report(ListedFeature feature, FeatureMethod first, Site place, Problems problems) {
        String noun = feature.kind().noun();
        FeatureMethod method = feature.method();
        String annotation = method.vocabulary().method();
        if (method.name().equals(first.name())) {
            problems.report(
                    place,
                    Problem.OVERLOADED_TOOL,
                    signature(first),
                    signature(method),
                    noun,
                    feature.name(),
                    annotation);
        } else {
            problems.report(place, Problem.DUPLICATE_TOOL, noun, feature.name(), owned(first), annotation);
        }
    }

    private static String signature(FeatureMethod method) {
        return method.parameters().stream()
                .map(parameter -> parameter instanceof Slot slot ? slot.type().text() : "McpContext")
                .collect(Collectors.joining(", ", method.name() + "(", ")"));
    }

    private static String owned(FeatureMethod method) {
        String owner =
                method.declarer().isInherited() ? method.declarer().name().nested() + "." : "";
        return owner + method.name();
    }
}
