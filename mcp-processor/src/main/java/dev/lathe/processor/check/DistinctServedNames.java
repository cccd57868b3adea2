package dev.lathe.processor.check;

import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServedClass.ToolName;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** Two classes of a server may not have a tool of the same name. */
final class DistinctServedNames implements ServerCheck {

    private record Owner(JavaName type, String method) {}

    @Override
    public void check(ServerClass server, Problems problems) {
        Map<String, Owner> owners = new HashMap<>();
        for (ServedClass served : server.features()) {
            for (ToolName tool : served.tools()) {
                Owner owner = owners.putIfAbsent(tool.name(), new Owner(served.name(), tool.method()));
                if (owner != null && !owner.type.equals(served.name())) {
                    problems.report(
                            served.site(),
                            Problem.DUPLICATE_TOOL,
                            tool.name(),
                            owner.type.nested() + "." + owner.method,
                            "@Tool");
                }
            }
        }
    }
}
