package dev.lathe.processor.check;

import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.ListedFeature;
import dev.lathe.processor.model.ObjectClass;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.text.Words;
import java.util.HashSet;
import java.util.Set;

/**
 * A description has a word that is not in the name. That of an argument may be short, as "in meters" is; that of a
 * feature is what a model chooses it by, and no ten characters say what it does to what.
 */
final class TellingDescriptions implements Check {

    private static final int LEAST_OF_FEATURE = 10;
    private static final Set<String> SAY_NOTHING = Set.of("a", "an", "the", "of");

    /** Where the scripts begin that need about a third of the characters. */
    private static final int DENSE = 0x2E80;

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ListedFeature feature : features.listed()) {
            if (!feature.method().declarer().isInherited()) {
                checkFeature(feature, problems);
            }
            for (Slot argument : feature.method().arguments()) {
                features.declared().objectsIn(argument.shape(), Direction.INPUT).stream()
                        .map(features.declared()::object)
                        .filter(ObjectClass::isSource)
                        .flatMap(object -> object.members(Direction.INPUT).stream())
                        .forEach(member -> checkSlot("component", member, problems));
            }
        }
    }

    private static void checkFeature(ListedFeature feature, Problems problems) {
        feature.described().forEach(argument -> checkSlot("argument", argument, problems));
        String description = feature.presentation().description();
        boolean isShort = width(description) < LEAST_OF_FEATURE
                || repeats(feature.presentation().name().text(), description);
        if (isShort && !description.isEmpty()) {
            problems.report(
                    feature.method().site(),
                    Problem.SHORT_DESCRIPTION,
                    description,
                    feature.kind().noun(),
                    feature.presentation().name().text(),
                    feature.kind() == FeatureKind.TOOL
                            ? "what it does to what, and what it returns"
                            : "what it is for");
        }
    }

    private static void checkSlot(String kind, Slot slot, Problems problems) {
        String description = slot.description();
        if (!description.isEmpty() && repeats(slot.name(), description) && !describesItself(slot.shape())) {
            problems.report(
                    slot.site(), Problem.SHORT_DESCRIPTION, description, kind, slot.javaName(), "what it stands for");
        }
    }

    private static boolean repeats(String name, String description) {
        Set<String> known = new HashSet<>(Words.stems(name));
        return Words.of(description).stream()
                .filter(word -> !SAY_NOTHING.contains(word))
                .map(Words::stem)
                .allMatch(known::contains);
    }

    private static int width(String text) {
        return text.codePoints().map(next -> next < DENSE ? 1 : 3).sum();
    }

    /** An enum names its values, the members of an object have descriptions of their own, and no shape is told of. */
    private static boolean describesItself(Shape shape) {
        return shape instanceof NoShape
                || shape instanceof EnumShape
                || shape instanceof ObjectShape
                || shape instanceof UnionShape
                || shape.parts().stream().anyMatch(TellingDescriptions::describesItself);
    }
}
