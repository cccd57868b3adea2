import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;
import javax.annotation.processing.Generated;

/** Runs {@link Plain} as an MCP server on stdio; {@code --help} says what else. */
@Generated("dev.lathe")
public final class PlainServer implements Application {

    public static void main(String[] args) {
        Launcher.launch(new PlainServer(), args);
    }

    @Override
    public Server server() {
        return Server.builder("plain", "0")
                .description("A class without a package.")
                .features(PlainFeatures.of(new Plain()))
                .build();
    }
}
