package dev.lathe.processor.check;

import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** Clients know a server by its name and version. */
final class NamedServer implements ServerCheck {

    @Override
    public void check(ServerClass server, Problems problems) {
        check("name", server.serverName(), "calculator", problems);
        check("version", server.version(), "1.0.0", problems);
    }

    private static void check(String what, Written written, String example, Problems problems) {
        if (written.text().isBlank()) {
            problems.report(written.site(), Problem.EMPTY_SERVER, what, example);
        }
    }
}
