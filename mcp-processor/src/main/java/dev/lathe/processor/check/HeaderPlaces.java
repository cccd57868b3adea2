package dev.lathe.processor.check;

import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A header of a tool stands for one value in its arguments, and no other header does. */
final class HeaderPlaces implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ToolMethod tool : features.tools()) {
            new OfTool(features, problems).walk(tool.method().arguments());
        }
    }

    private static final class OfTool {
        private final FeatureClass features;
        private final Problems problems;
        private final Map<String, Slot> seen = new HashMap<>();

        OfTool(FeatureClass features, Problems problems) {
            this.features = features;
            this.problems = problems;
        }

        void walk(List<Slot> slots) {
            for (Slot slot : slots) {
                slot.header().ifPresent(header -> take(header, slot));
                if (slot.shape().bare() instanceof ObjectShape object
                        && !features.declared().isRecursive(object, Direction.INPUT)) {
                    walk(features.declared().object(object).members(Direction.INPUT));
                } else {
                    features.declared()
                            .objectsIn(slot.shape(), Direction.INPUT)
                            .forEach(object -> refuse(object, slot));
                }
            }
        }

        private void take(Written header, Slot slot) {
            Slot first = seen.putIfAbsent(header.text().toLowerCase(Locale.ROOT), slot);
            if (first != null) {
                problems.report(header.site(), Problem.DUPLICATE_HEADER, header.text(), first.javaName());
            }
        }

        private void refuse(ObjectShape object, Slot owner) {
            for (Slot member : features.declared().object(object).members(Direction.INPUT)) {
                member.header()
                        .ifPresent(header -> problems.report(
                                header.site(),
                                Problem.HEADER_PLACE,
                                header.text(),
                                owner.type().text()));
            }
        }
    }
}
