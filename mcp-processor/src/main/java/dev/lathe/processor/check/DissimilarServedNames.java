package dev.lathe.processor.check;

import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServedClass.ToolName;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** Two classes of a server have tools with names that nobody takes for one another. */
final class DissimilarServedNames implements ServerCheck {

    private record Owner(JavaName type, String toolName) {}

    @Override
    public void check(ServerClass server, Problems problems) {
        SimilarNames<Owner> seen = new SimilarNames<>();
        for (ServedClass served : server.features()) {
            for (ToolName tool : served.tools()) {
                seen.add(tool.name(), new Owner(served.name(), tool.name()))
                        .filter(owner -> !owner.type.equals(served.name()))
                        .ifPresent(owner -> problems.report(
                                served.site(), Problem.SIMILAR_NAMES, tool.name(), owner.toolName, "@Tool"));
            }
        }
    }
}
