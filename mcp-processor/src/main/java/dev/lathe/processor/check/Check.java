package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.problem.Problems;

/** One rule for classes with features. */
interface Check {

    void check(FeatureClass features, Problems problems);
}
