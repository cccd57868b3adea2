package dev.lathe.processor.check;

import dev.lathe.processor.model.Feature;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.EnumMap;
import java.util.Map;

/** Two features of a class that are of one kind have names that nobody takes for one another. */
final class DissimilarNames implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        Map<FeatureKind, SimilarNames<Feature>> seen = new EnumMap<>(FeatureKind.class);
        for (Feature feature : features.named()) {
            seen.computeIfAbsent(feature.kind(), kind -> new SimilarNames<>())
                    .add(feature.key().text(), feature)
                    .filter(first -> !feature.method().isInheritedWith(first.method()))
                    .ifPresent(first -> problems.report(
                            features.keySite(feature),
                            Problem.SIMILAR_NAMES,
                            feature.kind().noun(),
                            feature.key().text(),
                            first.key().text(),
                            feature.method().vocabulary().method()));
        }
    }
}
