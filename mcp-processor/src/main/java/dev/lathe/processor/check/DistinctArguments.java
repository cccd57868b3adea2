package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two arguments of a tool, or members of a class, may not share a name in JSON, not even one that is another name. */
final class DistinctArguments implements Check, FormCheck {

    @Override
    public void check(FeatureClass features, Problems problems) {
        features.objects().forEach(slots -> check(slots, problems));
    }

    @Override
    public void check(FormClass form, Problems problems) {
        check(form.fields(), problems);
    }

    private static void check(List<Slot> slots, Problems problems) {
        Map<String, Slot> seen = new HashMap<>();
        for (Slot slot : slots) {
            check(slot, new Written(slot.name(), slot.nameSite()), seen, problems);
        }
        for (Slot slot : slots) {
            slot.aliases().forEach(alias -> check(slot, alias, seen, problems));
        }
    }

    private static void check(Slot slot, Written name, Map<String, Slot> seen, Problems problems) {
        Slot first = seen.putIfAbsent(name.text(), slot);
        if (first != null && !first.equals(slot)) {
            problems.report(
                    name.site(),
                    Problem.DUPLICATE_ARGUMENT,
                    name.text(),
                    first.javaName(),
                    name.site().annotationName().orElse("@Arg"));
        }
    }
}
