package dev.lathe.launch;

import java.util.List;

/**
 * One more thing that the jar of a server can do when its option stands first on the command line, such as serving
 * another transport. The standard streams are as they are in any program then.
 */
public interface Command {

    /** Returns the option, such as {@code --http}. */
    String option();

    /**
     * Returns what the help has to say of it: lines that begin with two blanks and the option, or with 23 blanks, and
     * end with a line feed.
     */
    String help();

    /**
     * Does it, and returns when it is done.
     *
     * @param application makes the server, which may cost something: not before the arguments have made sense
     * @param arguments what follows the option
     * @param console where to say something
     * @return the status that the process is to end with
     */
    int run(Application application, List<String> arguments, Console console);
}
