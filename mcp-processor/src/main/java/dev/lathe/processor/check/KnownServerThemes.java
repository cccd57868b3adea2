package dev.lathe.processor.check;

import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problems;

/** What {@link KnownThemes} asks of the icons of tools, those of a server keep to as well. */
final class KnownServerThemes implements ServerCheck {

    @Override
    public void check(ServerClass server, Problems problems) {
        KnownThemes.check(server.icons(), problems);
    }
}
