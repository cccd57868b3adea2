package dev.lathe.processor.check;

import dev.lathe.processor.model.Declarer;
import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.ListedFeature;
import dev.lathe.processor.model.ObjectClass;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Vocabulary;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A model knows a feature by its description, and what to fill in by those of the arguments and of their parts. A
 * person knows a field of a form by its title, too.
 */
final class Descriptions implements Check, FormCheck {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ListedFeature feature : features.listed()) {
            if (!feature.method().declarer().isInherited()) {
                checkFeature(feature, problems);
            }
            for (Slot argument : feature.method().arguments()) {
                features.declared()
                        .objectsIn(argument.shape(), Direction.INPUT)
                        .forEach(object -> checkObject(object, features, problems));
            }
        }
        checkCompiled(features, problems);
    }

    private static void checkFeature(ListedFeature feature, Problems problems) {
        FeatureMethod method = feature.method();
        if (feature.presentation().description().isEmpty()) {
            problems.report(
                    method.site(),
                    Problem.MISSING_DESCRIPTION,
                    feature.kind().noun(),
                    feature.presentation().name().text(),
                    "write Javadoc or set one in " + method.vocabulary().method());
        }
        feature.described()
                .forEach(argument ->
                        checkSlot("argument", argument, method.vocabulary().argument(), problems));
    }

    /** Where the Javadoc of one method is lost, that of all methods beside it is. */
    private static void checkCompiled(FeatureClass features, Problems problems) {
        Set<JavaName> told = new HashSet<>();
        for (ListedFeature feature : features.listed()) {
            Declarer declarer = feature.method().declarer();
            JavaName owner = declarer.name();
            if (!declarer.isSource()) {
                undescribed(feature)
                        .filter(missing -> told.add(owner))
                        .ifPresent(missing -> problems.report(
                                feature.method().site(), Problem.MISSING_JAVADOC, "class", owner.nested(), missing));
            }
        }
    }

    private static Optional<String> undescribed(ListedFeature feature) {
        FeatureMethod method = feature.method();
        Vocabulary vocabulary = method.vocabulary();
        return feature.presentation().description().isEmpty()
                ? Optional.of("'" + method.name() + "' in " + vocabulary.method())
                : undescribed(feature.described())
                        .map(argument -> "'" + argument.name() + "' in " + vocabulary.argument());
    }

    @Override
    public void check(FormClass form, Problems problems) {
        form.fields().stream()
                .filter(field -> field.title().isEmpty())
                .forEach(field -> checkSlot("component", field, "@Arg", problems));
    }

    private static void checkObject(ObjectShape shape, FeatureClass features, Problems problems) {
        ObjectClass object = features.declared().object(shape);
        List<Slot> members = object.members(Direction.INPUT);
        if (object.isSource()) {
            members.forEach(member -> checkSlot("component", member, "@Arg", problems));
            return;
        }
        undescribed(members)
                .ifPresent(member -> problems.report(
                        member.site(),
                        Problem.MISSING_JAVADOC,
                        "record",
                        shape.name().nested(),
                        "'" + member.javaName() + "' in @Arg"));
    }

    private static Optional<Slot> undescribed(List<Slot> slots) {
        return slots.stream().filter(slot -> slot.description().isEmpty()).findFirst();
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
