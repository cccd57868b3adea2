package dev.lathe.launch;

import dev.lathe.stdio.Stdio;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line prints, and the exit status that goes with what it prints. Thread-safe if its streams are.
 *
 * @param out standard output, which is written in UTF-8 whatever the charset
 * @param err standard error
 */
public record Console(OutputStream out, PrintStream err) {

    private static final int OK = 0;
    private static final int BAD_USAGE = 2;

    /** Returns that of the process. */
    static Console standard() {
        return new Console(new FileOutputStream(FileDescriptor.out), System.err);
    }

    /** Prints what was asked for, and returns 0, or 141 when nobody reads it. */
    public int print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return OK;
        } catch (IOException closed) {
            return Stdio.End.OUTPUT_CLOSED.status();
        }
    }

    /** Says something that nobody has asked for: a line on standard error. */
    public void say(String line) {
        err.println(line);
    }

    /** Says why nothing was done, and returns 2. */
    public int refuse(String message) {
        say(message);
        return BAD_USAGE;
    }
}
