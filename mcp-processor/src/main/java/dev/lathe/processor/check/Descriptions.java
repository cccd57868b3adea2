package dev.lathe.processor.check;

import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ObjectClass;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.List;
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
                        "write Javadoc or set one in " + tool.vocabulary().method());
            }
            for (Slot argument : tool.arguments()) {
                checkSlot("argument", argument, tool.vocabulary().argument(), problems);
                features.declared()
                        .objectsIn(argument.shape(), Direction.INPUT)
                        .forEach(object -> checkObject(object, features, problems));
            }
        }
    }

    private static void checkObject(ObjectShape shape, FeatureClass features, Problems problems) {
        ObjectClass object = features.declared().object(shape);
        List<Slot> members = object.members(Direction.INPUT);
        if (object.isSource()) {
            members.forEach(member -> checkSlot("component", member, "@Arg", problems));
            return;
        }
        Optional<Slot> missing = members.stream()
                .filter(member -> member.description().isEmpty())
                .findFirst();
        missing.ifPresent(member -> problems.report(
                member.site(), Problem.MISSING_JAVADOC, shape.name().nested(), member.javaName()));
    }

    private static void checkSlot(String kind, Slot slot, String annotation, Problems problems) {
        if (slot.description().isEmpty()) {
            problems.report(
                    slot.site(),
                    Problem.MISSING_DESCRIPTION,
                    kind,
                    slot.javaName(),
                    "write '@param " + slot.javaName() + "' or set one in " + annotation);
        }
    }
}
