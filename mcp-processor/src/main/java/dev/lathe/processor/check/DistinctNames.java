package dev.lathe.processor.check;

import dev.lathe.processor.model.Feature;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A client asks for a feature by what no other of its kind has in the class: a name, say. */
final class DistinctNames implements Check {

    private record Key(FeatureKind kind, String text) {}

    @Override
    public void check(FeatureClass features, Problems problems) {
        Map<Key, FeatureMethod> seen = new HashMap<>();
        for (Feature feature : features.features()) {
            FeatureMethod method = feature.method();
            FeatureMethod first =
                    seen.putIfAbsent(new Key(feature.kind(), feature.key().text()), method);
            if (first != null && !method.isInheritedWith(first)) {
                report(feature, first, features.keySite(feature), problems);
            }
        }
    }

    private static void report(Feature feature, FeatureMethod first, Site place, Problems problems) {
        FeatureKind kind = feature.kind();
        FeatureMethod method = feature.method();
        String annotation = method.vocabulary().method();
        if (method.name().equals(first.name())) {
            problems.report(
                    place,
                    Problem.OVERLOADED_TOOL,
                    signature(first),
                    signature(method),
                    kind.noun(),
                    feature.key().text(),
                    kind.keyword(),
                    annotation);
        } else {
            problems.report(
                    place,
                    Problem.DUPLICATE_TOOL,
                    kind.noun(),
                    kind.keyword(),
                    feature.key().text(),
                    owned(first),
                    annotation);
        }
    }

    private static String signature(FeatureMethod method) {
        return method.parameters().stream()
                .map(DistinctNames::type)
                .collect(Collectors.joining(", ", method.name() + "(", ")"));
    }

    private static String type(Parameter parameter) {
        if (parameter instanceof Slot slot) {
            return slot.type().text();
        }
        if (parameter instanceof Parameter.Whole) {
            return "JsonObject";
        }
        return parameter instanceof Parameter.Beginning ? "String" : "McpContext";
    }

    private static String owned(FeatureMethod method) {
        String owner =
                method.declarer().isInherited() ? method.declarer().name().nested() + "." : "";
        return owner + method.name();
    }
}
