package dev.lathe.launch;

import dev.lathe.server.Server;
import dev.lathe.stdio.Stdio;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The command line of a server's jar. */
public final class Launcher {

    private static final int BAD_USAGE = 2;

    private static final String HELP = """
            Usage: java -jar FILE [OPTION]

            Without an option, serves one MCP client on standard input and output until the input ends.

              --describe         print the definition of each tool, one a line
              --call NAME JSON   call one tool with these arguments and print its result
              --http [HOST:]PORT serve Streamable HTTP; needs the module mcp-http-jdk
              --version          print name and version
              --help             print this
            """;

    private Launcher() {}

    /** Does what the arguments say, then ends the process. */
    public static void launch(Application application, String[] args) {
        Stdio.claim();
        System.exit(run(application, args, new FileOutputStream(FileDescriptor.out)));
    }

    private static int run(Application application, String[] args, OutputStream out) {
        if (args.length == 0) {
            return application.server().serveStdio().status();
        }
        return switch (args[0]) {
            case "--help" -> print(out, HELP);
            case "--version" -> version(application.server(), out);
            case "--describe" -> describe(application.server(), out);
            case "--call" -> call(application, args, out);
            case "--http" -> refuse("--http needs the module dev.lathe:mcp-http-jdk on the class path");
            default -> refuse("unknown option '" + args[0] + "'; --help says what there is");
        };
    }

    private static int version(Server server, OutputStream out) {
        return print(out, server.name() + " " + server.version() + "\n");
    }

    private static int describe(Server server, OutputStream out) {
        StringBuilder text = new StringBuilder();
        for (String definition : server.toolDefinitions()) {
            text.append(definition).append('\n');
        }
        return print(out, text.toString());
    }

    private static int call(Application application, String[] args, OutputStream out) {
        if (args.length < 2 || args.length > 3) {
            return refuse("--call needs the name of a tool and, if it has any, its arguments as a JSON object");
        }
        OneCall call = OneCall.of(application.server(), args[1], args.length == 3 ? args[2] : "{}");
        if (call.refusal().isPresent()) {
            return refuse(call.refusal().get());
        }
        print(out, call.text());
        return call.isError() ? 1 : 0;
    }

    private static int refuse(String message) {
        System.err.println(message);
        return BAD_USAGE;
    }

    private static int print(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return 0;
        } catch (IOException closed) {
            return Stdio.End.OUTPUT_CLOSED.status();
        }
    }
}
