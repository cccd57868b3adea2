package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.UnionClass;
import dev.lathe.processor.model.UnionClass.Branch;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** One text stands for one class among those that a value may be of. */
final class DistinctTags implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        features.declared().unions().values().forEach(union -> check(union, problems));
    }

    private static void check(UnionClass union, Problems problems) {
        Map<String, Branch> seen = new HashMap<>();
        for (Branch branch : union.branches()) {
            Stream.concat(Stream.of(branch.tag()), branch.aliases().stream())
                    .distinct()
                    .forEach(tag -> check(tag, branch, seen, problems));
        }
    }

    private static void check(String tag, Branch branch, Map<String, Branch> seen, Problems problems) {
        Branch first = seen.putIfAbsent(tag, branch);
        if (first != null) {
            problems.report(
                    branch.site(),
                    Problem.DUPLICATE_TAG,
                    tag,
                    first.shape().name().nested(),
                    branch.shape().name().nested(),
                    branch.site().annotationName().orElse("@JsonTypeName"));
        }
    }
}
