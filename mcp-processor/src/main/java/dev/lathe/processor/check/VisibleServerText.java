package dev.lathe.processor.check;

import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problems;

/** What {@link VisibleText} asks of tools, a server keeps to as well. */
final class VisibleServerText implements ServerCheck {

    @Override
    public void check(ServerClass server, Problems problems) {
        VisibleText.check("name of the server", server.serverName().text(), server.site(), problems);
        VisibleText.check("title of the server", server.title(), server.site(), problems);
        VisibleText.check("description of the server", server.description(), server.site(), problems);
        VisibleText.check("instructions of the server", server.instructions(), server.site(), problems);
    }
}
