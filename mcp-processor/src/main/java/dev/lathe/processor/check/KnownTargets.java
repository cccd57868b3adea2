package dev.lathe.processor.check;

import dev.lathe.processor.model.CompletionMethod;
import dev.lathe.processor.model.CompletionMethod.Target;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ListedFeature;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Reference;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.text.Closest;
import java.util.List;
import java.util.Optional;

/** What completes an argument says of what, and takes other arguments of the same, as far as they are known. */
final class KnownTargets implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (CompletionMethod completion : features.completions()) {
            List<Target> targets = completion.targets();
            if (completion.method().beginning().isEmpty()) {
                problems.report(
                        completion.method().site(),
                        Problem.NO_BEGINNING,
                        completion.method().vocabulary().method(),
                        completion.method().name());
            } else if (targets.size() == 1) {
                checkTarget(completion, targets.get(0), features, problems);
            } else {
                problems.report(
                        completion.method().site(),
                        Problem.NO_TARGET,
                        completion.method().vocabulary().method(),
                        completion.method().name(),
                        targets.isEmpty() ? "nothing that" : "twice what");
            }
        }
    }

    private static void checkTarget(
            CompletionMethod completion, Target target, FeatureClass features, Problems problems) {
        List<ListedFeature> others = features.listed().stream()
                .filter(feature -> feature.reference().equals(Optional.of(target.reference())))
                .toList();
        Optional<ListedFeature> found = others.stream().filter(target::names).findFirst();
        if (found.isPresent()) {
            new OfTarget(completion, found.get(), problems).check();
        } else {
            Reference reference = target.reference();
            String remedy = others.isEmpty()
                    ? "write a " + reference.annotation() + " method with that " + reference.keyword()
                    : closest(
                            target.key(),
                            others.stream().map(next -> next.key().text()).toList());
            problems.report(
                    target.key().site(),
                    Problem.UNKNOWN_TARGET,
                    "'" + features.name().nested() + "'",
                    reference.noun(),
                    target.key().text(),
                    remedy);
        }
    }

    private static String closest(Written written, List<String> names) {
        return "write '" + Closest.to(written.text(), names) + "'";
    }

    /** What is asked of one that completes an argument of something that there is. */
    private record OfTarget(CompletionMethod completion, ListedFeature target, Problems problems) {

        void check() {
            checkName(completion.argument(), names());
            for (Slot settled : completion.method().arguments()) {
                checkSettled(settled);
            }
        }

        private List<String> names() {
            return target.method().arguments().stream().map(Slot::name).toList();
        }

        private void checkSettled(Slot settled) {
            String completed = completion.argument().text();
            List<String> others =
                    names().stream().filter(name -> !name.equals(completed)).toList();
            checkName(new Written(settled.name(), settled.nameSite()), others);
            if (settled.presence() == Presence.REQUIRED) {
                problems.report(
                        settled.site(), Problem.UNSETTLED, settled.javaName(), completed, "make it " + absent(settled));
            }
        }

        private void checkName(Written written, List<String> names) {
            if (!names.contains(written.text())) {
                Reference reference = target.reference().orElseThrow();
                problems.report(
                        written.site(),
                        Problem.UNKNOWN_TARGET,
                        reference.noun() + " '" + target.key().text() + "'",
                        names.size() < names().size() ? "other " + reference.part() : reference.part(),
                        written.text(),
                        names.isEmpty() ? "remove it" : closest(written, names));
            }
        }

        private static String absent(Slot slot) {
            return slot.shape().bare() instanceof ScalarShape scalar && !scalar.boxed()
                    ? "'Optional<" + scalar.scalar().type().getSimpleName() + ">' or set a defaultValue"
                    : "'Optional<" + slot.type().text() + ">' or @Nullable";
        }
    }
}
