package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.problem.Problems;

/** A default is a literal of its type. */
final class SoundDefaults implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {}
}
