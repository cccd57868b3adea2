package dev.lathe.processor.check;

import dev.lathe.processor.model.Declarations;
import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Sequence;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** What a client sends can be read: it is no stream, and no class that nothing can make. */
final class ReadableTypes implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (FeatureMethod method : features.methods()) {
            method.arguments().forEach(argument -> checkAll(argument, features.declared(), problems));
        }
    }

    private static void checkAll(Slot argument, Declarations declared, Problems problems) {
        check(argument, argument.shape(), declared, problems);
        for (ObjectShape object : declared.objectsIn(argument.shape(), Direction.INPUT)) {
            declared.object(object)
                    .members(Direction.INPUT)
                    .forEach(member -> check(member, member.shape(), declared, problems));
        }
    }

    private static void check(Slot slot, Shape shape, Declarations declared, Problems problems) {
        if (shape instanceof ScalarShape scalar && scalar.scalar() == Scalar.INPUT_STREAM) {
            problems.report(slot.site(), Problem.RESULT_TYPE, "InputStream", "'byte[]'");
        } else if (shape instanceof SequenceShape sequence && sequence.type() == Sequence.STREAM) {
            problems.report(slot.site(), Problem.RESULT_TYPE, "Stream", "'List'");
        } else if (shape instanceof ObjectShape object
                && declared.object(object).making().isEmpty()) {
            problems.report(
                    slot.site(),
                    Problem.RESULT_TYPE,
                    object.name().nested(),
                    "a record, or give it setters or one constructor whose parameters are known by name");
        }
        if (shape instanceof UnionShape union) {
            declared.union(union).branches().forEach(branch -> check(slot, branch.shape(), declared, problems));
        }
        shape.parts().forEach(part -> check(slot, part, declared, problems));
    }
}
