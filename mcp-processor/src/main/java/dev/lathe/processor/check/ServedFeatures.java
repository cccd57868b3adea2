package dev.lathe.processor.check;

import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.Kind;
import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;

/** A server has something to offer: it can construct every class it serves, once, and each has tools. */
final class ServedFeatures implements ServerCheck {

    @Override
    public void check(ServerClass server, Problems problems) {
        if (server.features().stream().allMatch(next -> next.isServer() && !next.hasFeatures())) {
            problems.report(server.site(), Problem.NO_FEATURES, server.name().nested());
        }
        Set<JavaName> served = new HashSet<>();
        for (ServedClass next : server.features()) {
            if (!served.add(next.name())) {
                problems.report(
                        next.site(), Problem.REPEATED_FEATURES, next.name().nested());
            } else if (!next.hasFeatures()) {
                checkEmpty(next, problems);
            } else {
                checkUsable(next, server, problems);
            }
        }
    }

    private static void checkEmpty(ServedClass served, Problems problems) {
        if (!served.isServer()) {
            problems.report(
                    served.site(), Problem.UNKNOWN_FEATURES, served.name().nested());
        }
    }

    /** A class that its own package cannot name, an interface and an enum that is the server are told of elsewhere. */
    private static void checkUsable(ServedClass served, ServerClass server, Problems problems) {
        String home = server.name().packageName();
        boolean isTold = served.kind().isInterface() || served.isServer() && served.kind() == Kind.ENUM;
        if (!served.isReachable()) {
            if (!served.name().packageName().equals(home)) {
                problems.report(
                        served.site(), Problem.UNREACHABLE_CLASS, served.name().nested(), home);
            }
        } else if (!isTold) {
            served.obstacle()
                    .ifPresent(obstacle -> problems.report(
                            served.site(),
                            Problem.NO_CONSTRUCTOR,
                            served.name().nested(),
                            obstacle.reason(),
                            obstacle.remedy()));
        }
    }
}
