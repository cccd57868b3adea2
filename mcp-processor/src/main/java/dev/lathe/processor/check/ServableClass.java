package dev.lathe.processor.check;

import dev.lathe.processor.model.Kind;
import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** A server is made of a class. */
final class ServableClass implements ServerCheck {

    /** An annotation with features is a mistake already. */
    @Override
    public void check(ServerClass server, Problems problems) {
        boolean isTold = server.kind() == Kind.ANNOTATION && hasFeatures(server);
        if (server.kind() != Kind.CLASS && !isTold) {
            problems.report(
                    server.site(),
                    Problem.NOT_A_CLASS,
                    "@McpServer",
                    server.name().nested(),
                    server.kind().text());
        }
    }

    private static boolean hasFeatures(ServerClass server) {
        return server.features().stream().filter(ServedClass::isServer).anyMatch(ServedClass::hasFeatures);
    }
}
