package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.text.UriTemplate.Part;
import dev.lathe.processor.text.UriTemplate.Query;
import java.util.List;

/** A variable of the query may be missing from a URI, and no other may. */
final class AbsentVariables implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ResourceMethod resource : features.resources()) {
            for (Part part : resource.template().parts()) {
                part.names().forEach(name -> check(part, name, resource.method().arguments(), problems));
            }
        }
    }

    private static void check(Part part, String name, List<Slot> parameters, Problems problems) {
        for (Slot parameter : parameters) {
            boolean isRequired = parameter.presence() == Presence.REQUIRED;
            if (!parameter.name().equals(name) || isRequired != part instanceof Query) {
                continue;
            }
            if (isRequired) {
                problems.report(parameter.site(), Problem.REQUIRED_QUERY, parameter.javaName(), name);
            } else {
                problems.report(
                        parameter.site(),
                        Problem.IGNORED,
                        "that '" + parameter.javaName() + "' may be absent",
                        "every URI has a '{" + name + "}', so make it required");
            }
        }
    }
}
