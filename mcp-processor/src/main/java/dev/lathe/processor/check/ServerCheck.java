package dev.lathe.processor.check;

import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problems;

/** One rule for servers. */
interface ServerCheck {

    void check(ServerClass server, Problems problems);
}
