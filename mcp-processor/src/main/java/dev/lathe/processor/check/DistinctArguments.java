package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two arguments of a tool, or components of a record, may not share a name in JSON. */
final class DistinctArguments implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        features.objects().forEach(slots -> check(slots, problems));
    }

    private static void check(List<Slot> slots, Problems problems) {
        Map<String, Slot> seen = new HashMap<>();
        for (Slot slot : slots) {
            Slot first = seen.putIfAbsent(slot.name(), slot);
            if (first != null) {
                problems.report(
                        slot.nameSite(),
                        Problem.DUPLICATE_ARGUMENT,
                        slot.name(),
                        first.javaName(),
                        slot.nameSite().annotationName().orElse("@Arg"));
            }
        }
    }
}
