package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.regex.Pattern;

/** A media type is a type and a subtype, and parameters if need be (RFC 9110, 8.3.1). */
final class SoundMediaTypes implements Check {

    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private static final String PARAMETER = "[ \t]*;[ \t]*" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\\\p{Cntrl}]*\")";
    private static final Pattern TYPE = Pattern.compile(TOKEN + "/" + TOKEN + "(?:" + PARAMETER + ")*");

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ResourceMethod resource : features.resources()) {
            resource.mimeType()
                    .filter(type -> !TYPE.matcher(type.text()).matches())
                    .ifPresent(type -> problems.report(type.site(), Problem.BAD_MEDIA_TYPE, type.text()));
        }
    }
}
