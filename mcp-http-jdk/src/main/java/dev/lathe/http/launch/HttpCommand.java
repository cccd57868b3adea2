package dev.lathe.http.launch;

import dev.lathe.http.McpHttpBuilder;
import dev.lathe.http.ResourceServer;
import dev.lathe.launch.Application;
import dev.lathe.launch.Command;
import dev.lathe.launch.Console;
import dev.lathe.server.Server;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code --http [[HOST:]PORT] [--path PATH]}: serves until the process is told to stop. */
final class HttpCommand implements Command {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final int ENDED = 0;

    private static final String HELP = """
              --http [[HOST:]PORT] [--path PATH]
                                   serve Streamable HTTP until the process is told to stop;
                                   what is not said is taken from MCP_HTTP_HOST, MCP_HTTP_PORT
                                   and MCP_HTTP_PATH, then from http://127.0.0.1:8080/mcp;
                                   port 0 is any that is free
            """;

    private static final String ELSEWHERE = "; name another [HOST:]PORT with --http, or 0 for any port that is free";

    private final Environment environment;
    private final Opening opening;

    HttpCommand(Consumer<McpHttpBuilder> settings) {
        this(new Environment(System.getenv()), new McpHttpOpening(settings));
    }

    HttpCommand(Environment environment, Opening opening) {
        this.environment = environment;
        this.opening = opening;
    }

    @Override
    public String option() {
        return "--http";
    }

    @Override
    public String help() {
        return HELP;
    }

    @Override
    public int run(Application application, List<String> arguments, Console console) {
        environment.warnings().forEach(console::say);
        try {
            return run(application, environment.address(Arguments.of(arguments)), console);
        } catch (MistakeException mistake) {
            return console.refuse(String.valueOf(mistake.getMessage()));
        }
    }

    private int run(Application application, Address address, Console console) throws MistakeException {
        Serving serving = open(application, address, environment.resource());
        Thread stop = new Thread(new Stop(serving, GRACE), "mcp-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        console.say("serving " + serving.uri() + callers(serving.issuers()));
        await(serving);
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException alreadyStopping) {
            // This is what has ended it: the process takes its status from there.
        }
        return ENDED;
    }

    private static String callers(List<String> issuers) {
        return issuers.isEmpty() ? "" : " for callers with a token of " + String.join(" or ", issuers);
    }

    private Serving open(Application application, Address address, Optional<ResourceServer> resource)
            throws MistakeException {
        Server server = application.server();
        try {
            return opening.open(server, address, resource);
        } catch (IOException elsewhere) {
            throw new MistakeException("cannot serve " + address + ": " + reason(elsewhere) + ELSEWHERE);
        } catch (IllegalArgumentException | IllegalStateException mistake) {
            throw new MistakeException("cannot serve " + address + ": " + reason(mistake));
        }
    }

    /** Some exceptions of the JDK say it with their name alone. */
    private static String reason(Exception exception) {
        String message = exception.getMessage();
        return message == null ? exception.toString() : message;
    }

    private static void await(Serving serving) {
        try {
            serving.awaitClosed();
        } catch (InterruptedException stop) {
            serving.close(GRACE);
            Thread.currentThread().interrupt();
        }
    }
}
