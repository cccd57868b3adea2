package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.RecordClass;
import dev.lathe.processor.model.Shape.RecordShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.Optional;

/** A model knows a tool by its description, and what to fill in by those of the arguments and of their parts. */
final class Descriptions implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ToolMethod tool : features.tools()) {
            if (tool.description().isEmpty()) {
                problems.report(
                        tool.site(),
                        Problem.MISSING_DESCRIPTION,
                        "tool",
                        tool.name(),
                        "write Javadoc or set one in @Tool");
            }
            for (Slot argument : tool.arguments()) {
                checkSlot("argument", argument, problems);
                features.recordsIn(argument.shape()).forEach(record -> checkRecord(record, features, problems));
            }
        }
    }

    private static void checkRecord(RecordShape shape, FeatureClass features, Problems problems) {
        RecordClass record = features.record(shape);
        if (record.isSource()) {
            record.components().forEach(component -> checkSlot("component", component, problems));
            return;
        }
        Optional<Slot> missing = record.components().stream()
                .filter(component -> component.description().isEmpty())
                .findFirst();
        missing.ifPresent(component -> problems.report(
                component.site(), Problem.MISSING_JAVADOC, shape.name().nested(), component.javaName()));
    }

    private static void checkSlot(String kind, Slot slot, Problems problems) {
        if (slot.description().isEmpty()) {
            problems.report(
                    slot.site(),
                    Problem.MISSING_DESCRIPTION,
                    kind,
                    slot.javaName(),
                    "write '@param " + slot.javaName() + "' or set one in @Arg");
        }
    }
}
