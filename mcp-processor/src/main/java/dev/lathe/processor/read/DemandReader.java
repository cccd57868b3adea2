package dev.lathe.processor.read;

import dev.lathe.processor.model.Demand;
import dev.lathe.processor.model.Demand.Misfit;
import dev.lathe.processor.model.Demand.Senseless;
import dev.lathe.processor.model.Demand.Unread;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a constraint: what it asks of a value, or why it asks nothing. */
final class DemandReader {

    private DemandReader() {}

    /**
     * Returns the demand of the annotation on a value of that shape.
     *
     * @param type the type of the value as the user wrote it
     * @param isWhole whether the value is that of an argument or a member, and not a part of it
     */
    static Demand read(Annotation annotation, Shape shape, String type, boolean isWhole) {
        Optional<KnownConstraint> known = KnownConstraint.of(annotation);
        Asked asked = asked(annotation, known, shape, type);
        boolean isNeverNull = isWhole
                && asked.fault().isEmpty()
                && known.filter(KnownConstraint::isNeverNull).isPresent();
        return new Demand(
                annotation.simpleName(), isNeverNull, asked.constraints(), asked.fault(), site(annotation, asked));
    }

    private static Asked asked(Annotation annotation, Optional<KnownConstraint> known, Shape shape, String type) {
        if (isForGroups(annotation)) {
            return Asked.faulty(new Unread("no group is asked for, remove 'groups'"));
        }
        if (known.isEmpty()) {
            return Asked.faulty(
                    new Unread("only the constraints of Jakarta Validation are known, check it in the method"));
        }
        Set<ValueKind> kinds = ValueKind.of(shape);
        return known.get().fits(kinds)
                ? ConstraintReader.read(known.get(), annotation, kinds)
                : Asked.faulty(new Misfit(type, known.get().remedy(kinds)));
    }

    private static boolean isForGroups(Annotation annotation) {
        List<String> groups = annotation.texts("groups");
        return !groups.isEmpty() && groups.stream().noneMatch(KnownConstraint::isDefaultGroup);
    }

    private static Site site(Annotation annotation, Asked asked) {
        return asked.fault()
                .filter(Senseless.class::isInstance)
                .map(fault -> annotation.site(((Senseless) fault).attribute()))
                .orElseGet(annotation::site);
    }
}
