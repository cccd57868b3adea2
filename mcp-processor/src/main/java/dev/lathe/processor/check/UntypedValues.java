package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.UntypedShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.model.TypeUse;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;

/** What may be anything at all tells a client nothing. */
final class UntypedValues implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (Slot slot : features.slots()) {
            check("'" + slot.javaName() + "'", slot.type(), slot.site(), problems);
        }
        for (ToolMethod tool : features.tools()) {
            FeatureMethod method = tool.method();
            if (method.result().settled() instanceof Result.Structured result) {
                check("the result of '" + method.name() + "'", result.type(), method.site(), problems);
            }
        }
    }

    private static void check(String what, TypeUse type, Site site, Problems problems) {
        if (isUntyped(type.shape())) {
            problems.report(site, Problem.UNTYPED_VALUE, what, type.text());
        }
    }

    private static boolean isUntyped(Shape shape) {
        return shape instanceof UntypedShape || shape.parts().stream().anyMatch(UntypedValues::isUntyped);
    }
}
