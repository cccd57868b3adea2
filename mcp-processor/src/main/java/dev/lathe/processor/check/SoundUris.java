package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.text.UriTemplate.Mistake;

/** The URI of a resource is one, with a scheme and without a fragment, or a template that can be matched. */
final class SoundUris implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ResourceMethod resource : features.resources()) {
            resource.template().mistake().ifPresent(mistake -> report(resource, mistake, problems));
        }
    }

    private static void report(ResourceMethod resource, Mistake mistake, Problems problems) {
        problems.report(
                resource.uri().site(),
                Problem.BAD_URI,
                resource.uri().text(),
                mistake.column(),
                mistake.cause(),
                mistake.remedy());
    }
}
