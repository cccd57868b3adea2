package dev.lathe.launch;

import dev.lathe.json.JsonWriter;
import dev.lathe.server.Server;
import dev.lathe.stdio.Stdio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command line of a server's jar. */
public final class Launcher {

    private static final String USAGE = """
            Usage: java -jar FILE [OPTION]

            Without an option, serves one MCP client on standard input and output until the input ends.

              --describe           print the definition of each feature, one a line
              --call NAME [JSON]   call one tool with these arguments and print its result;
                                   exits with 1 when the tool fails or refuses the arguments,
                                   with 2 when there was nothing to call
            """;

    private static final String USAGE_OF_THE_REST = """
              --version            print name and version
              --help               print this
            """;

    private static final String HTTP_IS_MISSING = "--http needs the module dev.lathe:mcp-http-jdk:"
            + " add the dependency and build again; a main of your own calls its HttpLauncher";

    private Launcher() {}

    /**
     * Does what the arguments say, then ends the process. Unless they begin with the option of a command, standard
     * output is the protocol's, or that of the result.
     *
     * @param commands what there is besides the options that every server has
     */
    public static void launch(Application application, String[] args, Command... commands) {
        if (args.length == 0 || find(args[0], commands) == null) {
            Stdio.claim();
        }
        System.exit(
                args.length == 0
                        ? application.server().serveStdio()
                        : run(application, args, Console.standard(), commands));
    }

    static int run(Application application, String[] args, Console console, Command... commands) {
        Command command = find(args[0], commands);
        if (command != null) {
            return command.run(application, List.of(args).subList(1, args.length), console);
        }
        return switch (args[0]) {
            case "--call" -> OneCall.run(application, args, console);
            case "--http" -> console.refuse(HTTP_IS_MISSING);
            case "--describe", "--version", "--help" ->
                args.length == 1
                        ? console.print(answer(application, args[0], commands))
                        : console.refuse("'" + args[1] + "' is too much: " + args[0] + " takes nothing");
            default -> console.refuse("unknown option '" + args[0] + "'; --help says what there is");
        };
    }

    private static @Nullable Command find(String option, Command... commands) {
        for (Command command : commands) {
            if (command.option().equals(option)) {
                return command;
            }
        }
        return null;
    }

    private static String answer(Application application, String question, Command... commands) {
        return switch (question) {
            case "--describe" -> definitions(application.server());
            case "--version" -> version(application.server());
            default -> help(commands);
        };
    }

    private static String help(Command... commands) {
        StringBuilder help = new StringBuilder(USAGE);
        for (Command command : commands) {
            help.append(command.help());
        }
        return help.append(USAGE_OF_THE_REST).toString();
    }

    private static String definitions(Server server) {
        JsonWriter lines = new JsonWriter(Integer.MAX_VALUE);
        for (String definition : server.definitions()) {
            lines.raw(definition).endLine();
        }
        return lines.toString();
    }

    private static String version(Server server) {
        return server.name() + " " + server.version() + "\n";
    }
}
