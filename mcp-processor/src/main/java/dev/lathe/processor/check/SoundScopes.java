package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ListedFeature;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.regex.Pattern;

/**
 * A scope is one word (RFC 6749, section 3.3). One of them is between a client and its authorization server, and never
 * a resource's (MCP, Authorization, Refresh Tokens).
 */
final class SoundScopes implements Check {

    private static final Pattern WORD = Pattern.compile("[!#-\\[\\]-~]+");
    private static final String OF_CLIENTS = "offline_access";

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ListedFeature feature : features.listed()) {
            for (Written scope : feature.limits().scopes()) {
                if (!WORD.matcher(scope.text()).matches() || scope.text().equals(OF_CLIENTS)) {
                    problems.report(scope.site(), Problem.BAD_SCOPE, scope.text());
                }
            }
        }
    }
}
