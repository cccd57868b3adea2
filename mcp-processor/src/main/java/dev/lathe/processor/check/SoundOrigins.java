package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Page;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page may reach origins, over an encrypted connection or on the client's own machine. A client makes a content
 * security policy of them, in which a path or a blank would say something else.
 */
final class SoundOrigins implements Check {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String PORT = "(?::[0-9]{1,5})?";
    private static final String REMOTE = "(?:\\*\\.)?" + LABEL + "(?:\\." + LABEL + ")*";
    private static final String LOCAL = "(?:localhost|127\\.0\\.0\\.1|\\[::1])";
    private static final Pattern OF_RESOURCES =
            Pattern.compile("https://" + REMOTE + PORT + "|https?://" + LOCAL + PORT);
    private static final Pattern OF_CONNECTIONS =
            Pattern.compile("(?:https|wss)://" + REMOTE + PORT + "|(?:https?|wss?)://" + LOCAL + PORT);

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (Page page : features.pages()) {
            page.domains().forEach((use, origins) -> check(use, origins, problems));
        }
    }

    private static void check(String use, List<Written> origins, Problems problems) {
        Pattern origin = use.equals("connectDomains") ? OF_CONNECTIONS : OF_RESOURCES;
        origins.stream()
                .filter(written -> !origin.matcher(written.text()).matches())
                .forEach(written -> problems.report(
                        written.site(), Problem.BAD_ORIGIN, written.text(), use, "https://cdn.example.com"));
    }
}
