package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServedClass.FeatureName;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.EnumMap;
import java.util.Map;

/** Two classes of a server have features of one kind with names that nobody takes for one another. */
final class DissimilarServedNames implements ServerCheck {

    private record Owner(JavaName type, String name) {}

    @Override
    public void check(ServerClass server, Problems problems) {
        Map<FeatureKind, SimilarNames<Owner>> seen = new EnumMap<>(FeatureKind.class);
        for (ServedClass served : server.features()) {
            for (FeatureName feature : served.features()) {
                seen.computeIfAbsent(feature.kind(), kind -> new SimilarNames<>())
                        .add(feature.name(), new Owner(served.name(), feature.name()))
                        .filter(owner -> !owner.type.equals(served.name()))
                        .ifPresent(owner -> problems.report(
                                served.site(),
                                Problem.SIMILAR_NAMES,
                                feature.kind().noun(),
                                feature.name(),
                                owner.name,
                                feature.kind().annotation()));
            }
        }
    }
}
