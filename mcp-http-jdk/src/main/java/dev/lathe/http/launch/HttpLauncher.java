package dev.lathe.http.launch;

import dev.lathe.http.McpHttpBuilder;
import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import java.util.function.Consumer;

/** The command line of the jar of a server that serves stdio, and Streamable HTTP with {@code --http}. */
public final class HttpLauncher {

    private HttpLauncher() {}

    /**
     * Does what the arguments say, then ends the process. {@code --http [[HOST:]PORT] [--path PATH]} serves until the
     * process is told to stop; calls that are running then have ten seconds. What is not said there is taken from
     * {@code MCP_HTTP_HOST}, {@code MCP_HTTP_PORT} and {@code MCP_HTTP_PATH} in the environment, then from
     * {@code http://127.0.0.1:8080/mcp}. Without {@code --http} all is as {@link Launcher} has it, whatever the
     * environment says; if that is whose tokens are good, there is a warning.
     */
    public static void launch(Application application, String[] args) {
        if (isForStdio(args)) {
            launchStdio(application);
        } else {
            launch(application, args, builder -> {});
        }
    }

    /**
     * As {@link #launch(Application, String[])}, with settings of the program's own.
     *
     * @param settings what else is set for serving HTTP; host, port and path are those of the command line
     */
    public static void launch(Application application, String[] args, Consumer<McpHttpBuilder> settings) {
        if (isForStdio(args)) {
            launchStdio(application);
        } else {
            Launcher.launch(application, args, new HttpCommand(settings));
        }
    }

    private static void launchStdio(Application application) {
        UnusedVariables.warn();
        Launcher.launch(application, new String[0]);
    }

    /** A client waits for that start, so it loads nothing that it does not use, and links no lambda. */
    private static boolean isForStdio(String[] args) {
        return args.length == 0;
    }
}
