package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.Kind;
import dev.lathe.processor.model.Obstacle;
import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServedClass.Home;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A server has something to offer: it can construct every class it serves, once, and each has features. */
final class ServedFeatures implements ServerCheck {

    @Override
    public void check(ServerClass server, Problems problems) {
        if (server.features().stream().allMatch(next -> next.isServer() && !next.hasFeatures())) {
            problems.report(server.site(), Problem.NO_FEATURES, server.name().nested(), FeatureKind.annotations());
        }
        Set<JavaName> served = new HashSet<>();
        for (ServedClass next : server.features()) {
            if (!next.hasFeatures()) {
                checkEmpty(next, problems);
            } else if (!served.add(next.name())) {
                problems.report(
                        next.site(),
                        Problem.REPEATED_FEATURES,
                        FeatureKind.nouns(next.kinds()),
                        next.name().nested());
            } else {
                checkUsable(next, server, problems);
            }
        }
    }

    private static void checkEmpty(ServedClass served, Problems problems) {
        if (!served.isServer()) {
            problems.report(
                    served.site(), Problem.UNKNOWN_FEATURES, served.name().nested(), FeatureKind.annotations());
        }
    }

    /** A class that its own package cannot name, and one that cannot be a server, are told of elsewhere. */
    private static void checkUsable(ServedClass served, ServerClass server, Problems problems) {
        String home = server.name().packageName();
        if (!served.isReachable()) {
            if (!served.name().packageName().equals(home)) {
                problems.report(
                        served.site(), Problem.UNREACHABLE_CLASS, served.name().nested(), home);
            }
        } else if (served.obstacle().isPresent()) {
            boolean isTold = served.kind() == Kind.ANNOTATION || served.isServer() && served.kind() != Kind.CLASS;
            served.obstacle().filter(obstacle -> !isTold).ifPresent(obstacle -> report(obstacle, served, problems));
        } else {
            checkHome(served, home, problems);
        }
    }

    private static void report(Obstacle obstacle, ServedClass served, Problems problems) {
        problems.report(
                served.site(), Problem.NO_CONSTRUCTOR, served.name().nested(), obstacle.reason(), obstacle.remedy());
    }

    /** What only inherits its features is seen by nobody but this server, so the features are those of another type. */
    private static void checkHome(ServedClass served, String fromPackage, Problems problems) {
        Home home = served.homes().get(0);
        if (served.homes().size() > 1) {
            String names = served.homes().stream()
                    .map(next -> "'" + next.name().nested() + "'")
                    .collect(Collectors.joining(" and "));
            report("from " + names, served, problems);
        } else if (home.isTemplate()) {
            report("and types for them, from '" + home.name().nested() + "'", served, problems);
        } else if (!home.isReachable()) {
            problems.report(
                    served.site(), Problem.UNREACHABLE_CLASS, home.name().nested(), fromPackage);
        }
    }

    private static void report(String origin, ServedClass served, Problems problems) {
        problems.report(
                served.site(),
                Problem.INHERITED_FEATURES,
                served.name().nested(),
                FeatureKind.nouns(served.kinds()),
                origin,
                FeatureKind.annotations(served.kinds()));
    }
}
