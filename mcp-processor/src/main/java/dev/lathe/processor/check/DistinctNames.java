package dev.lathe.processor.check;

import dev.lathe.processor.model.CompletionMethod;
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
            String key = key(feature, features);
            FeatureMethod first = seen.putIfAbsent(new Key(feature.kind(), key), method);
            if (first != null && !method.isInheritedWith(first)) {
                report(feature, key, first, features.keySite(feature), problems);
            }
        }
    }

    /** What an argument is completed of may be called by two names. */
    private static String key(Feature feature, FeatureClass features) {
        if (feature instanceof CompletionMethod completion
                && completion.targets().size() == 1) {
            return features.listed().stream()
                    .filter(listed -> completion.targets().get(0).names(listed))
                    .map(listed ->
                            listed.key().text() + '#' + completion.argument().text())
                    .findFirst()
                    .orElse(completion.key().text());
        }
        return feature.key().text();
    }

    private static void report(Feature feature, String key, FeatureMethod first, Site place, Problems problems) {
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
                    key,
                    kind.keyword(),
                    annotation);
        } else {
            problems.report(place, Problem.DUPLICATE_TOOL, kind.noun(), kind.keyword(), key, owned(first), annotation);
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
