package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.text.UriTemplate.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** What may have slashes in it is a text: no other value has, and a path of the machine is not for clients to name. */
final class WholePaths implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ResourceMethod resource : features.resources()) {
            Set<String> paths = resource.template().parts().stream()
                    .filter(Path.class::isInstance)
                    .flatMap(path -> path.names().stream())
                    .collect(Collectors.toSet());
            for (Slot parameter : resource.method().arguments()) {
                if (paths.contains(parameter.name()) && !isText(parameter)) {
                    problems.report(
                            parameter.site(),
                            Problem.PATH_TYPE,
                            parameter.javaName(),
                            parameter.type().text(),
                            parameter.name());
                }
            }
        }
    }

    private static boolean isText(Slot parameter) {
        return parameter.shape().bare() instanceof ScalarShape scalar && scalar.scalar() == Scalar.STRING;
    }
}
