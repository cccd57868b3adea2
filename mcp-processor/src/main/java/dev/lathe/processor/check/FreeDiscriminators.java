package dev.lathe.processor.check;

import dev.lathe.processor.model.Declarations;
import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.UnionClass;
import dev.lathe.processor.model.UnionClass.Branch;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.stream.Stream;

/** The member that says of which class a value is has a name of its own, unless the classes have that member. */
final class FreeDiscriminators implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        Declarations declared = features.declared();
        declared.unions().forEach((shape, union) -> {
            if (!union.discriminator().isDeclared()) {
                union.branches().forEach(branch -> check(shape, union, branch, declared, problems));
            }
        });
    }

    private static void check(
            UnionShape shape, UnionClass union, Branch branch, Declarations declared, Problems problems) {
        Stream.of(Direction.values())
                .flatMap(direction -> declared.object(branch.shape()).members(direction).stream())
                .flatMap(FreeDiscriminators::names)
                .filter(name -> name.text().equals(union.discriminator().name()))
                .forEach(name -> problems.report(
                        name.site(),
                        Problem.TAKEN_DISCRIMINATOR,
                        name.text(),
                        branch.shape().name().nested(),
                        shape.name().nested(),
                        name.site().annotationName().orElse("@Arg")));
    }

    private static Stream<Written> names(Slot member) {
        return Stream.concat(Stream.of(new Written(member.name(), member.nameSite())), member.aliases().stream());
    }
}
