package dev.lathe.launch;

import dev.lathe.json.JsonWriter;
import dev.lathe.server.Server;
import dev.lathe.stdio.Stdio;
import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** The command line of a server's jar. */
public final class Launcher {

    private static final String HELP = """
            Usage: java -jar FILE [OPTION]

            Without an option, serves one MCP client on standard input and output until the input ends.

              --describe           print the definition of each feature, one a line
              --call NAME [JSON]   call one tool with these arguments and print its result;
                                   exits with 1 when the tool fails or refuses the arguments,
                                   with 2 when there was nothing to call
              --http [HOST:]PORT   serve Streamable HTTP; needs the module mcp-http-jdk
              --version            print name and version
              --help               print this
            """;

    private Launcher() {}

    /** Does what the arguments say, then ends the process. */
    public static void launch(Application application, String[] args) {
        Stdio.claim();
        System.exit(
                args.length == 0
                        ? application.server().serveStdio()
                        : run(application, args, new Console(new FileOutputStream(FileDescriptor.out), System.err)));
    }

    static int run(Application application, String[] args, Console console) {
        return switch (args[0]) {
            case "--call" -> OneCall.run(application, args, console);
            case "--http" -> console.refuse("--http needs the module dev.lathe:mcp-http-jdk on the class path");
            case "--describe", "--version", "--help" ->
                args.length == 1
                        ? console.print(answer(application, args[0]))
                        : console.refuse("'" + args[1] + "' is too much: " + args[0] + " takes nothing");
            default -> console.refuse("unknown option '" + args[0] + "'; --help says what there is");
        };
    }

    private static String answer(Application application, String question) {
        return switch (question) {
            case "--describe" -> definitions(application.server());
            case "--version" -> version(application.server());
            default -> HELP;
        };
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
