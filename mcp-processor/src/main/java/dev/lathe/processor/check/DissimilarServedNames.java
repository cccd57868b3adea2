package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServedClass.FeatureKey;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Two classes of a server have features of one kind with names that nobody takes for one another. */
final class DissimilarServedNames implements ServerCheck {

    private record Owner(JavaName type, String name) {}

    @Override
    public void check(ServerClass server, Problems problems) {
        Map<FeatureKind, SimilarNames<Owner>> seen = new EnumMap<>(FeatureKind.class);
        for (ServedClass served : server.features()) {
            List<FeatureKey> named = served.features().stream()
                    .filter(feature -> feature.kind().isNamed())
                    .toList();
            for (FeatureKey feature : named) {
                seen.computeIfAbsent(feature.kind(), kind -> new SimilarNames<>())
                        .add(feature.key(), new Owner(served.name(), feature.key()))
                        .filter(owner -> !owner.type.equals(served.name()))
                        .ifPresent(owner -> problems.report(
                                served.site(),
                                Problem.SIMILAR_NAMES,
                                feature.kind().noun(),
                                feature.key(),
                                owner.name,
                                feature.kind().annotation()));
            }
        }
    }
}
