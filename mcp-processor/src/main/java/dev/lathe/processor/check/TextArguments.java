package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** Where a client sends nothing but texts, an argument can be read from one. */
final class TextArguments implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (FeatureMethod method : features.methods()) {
            method.arguments().forEach(argument -> check(argument, method, problems));
        }
    }

    private static void check(Slot argument, FeatureMethod method, Problems problems) {
        if (argument.shape() instanceof NoShape none && none.reason() instanceof NoShape.NoText noText) {
            problems.report(
                    argument.site(),
                    Problem.NO_TEXT,
                    argument.javaName(),
                    argument.type().text(),
                    "a " + method.kind().noun() + " is sent",
                    noText.remedy());
        }
    }
}
