package dev.lathe.launch;

import dev.lathe.stdio.Stdio;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the command line prints, in UTF-8 whatever the charset, and the exit status that goes with what it prints. */
record Console(OutputStream out, PrintStream err) {

    private static final int OK = 0;
    private static final int BAD_USAGE = 2;

    /** Prints what was asked for. */
    int print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return OK;
        } catch (IOException closed) {
            return Stdio.End.OUTPUT_CLOSED.status();
        }
    }

    /** Says why nothing was done. */
    int refuse(String message) {
        err.println(message);
        return BAD_USAGE;
    }
}
