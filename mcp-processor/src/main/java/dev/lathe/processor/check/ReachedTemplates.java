package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServedClass.FeatureKey;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;
import dev.lathe.processor.text.UriTemplate;
import java.util.HashMap;
import java.util.Map;

/** Of two templates that differ in the names of variables alone, the second is never reached. */
final class ReachedTemplates implements Check, ServerCheck {

    private record First(String uri, String method) {}

    @Override
    public void check(FeatureClass features, Problems problems) {
        Map<String, First> seen = new HashMap<>();
        for (ResourceMethod resource : features.resources()) {
            if (resource.isTemplate() && resource.template().mistake().isEmpty()) {
                FeatureMethod method = resource.method();
                check(resource.uri().text(), method.name(), features.keySite(resource), seen, problems);
            }
        }
    }

    @Override
    public void check(ServerClass server, Problems problems) {
        Map<String, First> seen = new HashMap<>();
        for (ServedClass served : server.features()) {
            Map<String, First> own = new HashMap<>();
            for (FeatureKey feature : served.features()) {
                if (feature.kind() == FeatureKind.TEMPLATE) {
                    String outline = UriTemplate.parse(feature.key()).outline();
                    String method = served.name().nested() + "." + feature.method();
                    if (own.putIfAbsent(outline, new First(feature.key(), method)) == null) {
                        check(feature.key(), method, served.site(), seen, problems);
                    }
                }
            }
        }
    }

    /** Those that do not differ at all are told of elsewhere. */
    private static void check(String uri, String method, Site site, Map<String, First> seen, Problems problems) {
        First first = seen.putIfAbsent(UriTemplate.parse(uri).outline(), new First(uri, method));
        if (first != null && !first.uri.equals(uri)) {
            problems.report(site, Problem.HIDDEN_TEMPLATE, uri, first.method, first.uri);
        }
    }
}
