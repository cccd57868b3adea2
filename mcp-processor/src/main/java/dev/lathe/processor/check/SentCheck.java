package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problems;

/** One rule for whatever a client sends: arguments, what is in them, and what people fill in. */
interface SentCheck extends Check, FormCheck {

    void check(Slot sent, Problems problems);

    @Override
    default void check(FeatureClass features, Problems problems) {
        features.sent().forEach(sent -> check(sent, problems));
    }

    @Override
    default void check(FormClass form, Problems problems) {
        form.fields().forEach(field -> check(field, problems));
    }
}
