package dev.lathe.http.launch;

import dev.lathe.http.McpHttp;
import dev.lathe.http.McpHttpBuilder;
import dev.lathe.http.ResourceServer;
import dev.lathe.server.Server;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Serves with {@link McpHttp}.
 *
 * @param settings what is set besides the address
 */
record McpHttpOpening(Consumer<McpHttpBuilder> settings) implements Opening {

    @Override
    public Serving open(Server server, Address address, Optional<ResourceServer> resource) throws IOException {
        McpHttpBuilder builder = McpHttp.builder(server);
        resource.ifPresent(builder::resourceServer);
        settings.accept(builder);
        return new Open(builder.host(address.host())
                .port(address.port())
                .path(address.path())
                .start());
    }

    private record Open(McpHttp http) implements Serving {

        @Override
        public URI uri() {
            return http.uri();
        }

        @Override
        public List<String> issuers() {
            return http.resourceServer().map(ResourceServer::issuers).orElse(List.of());
        }

        @Override
        public void close(Duration grace) {
            http.close(grace);
        }

        @Override
        public void awaitClosed() throws InterruptedException {
            http.awaitClosed();
        }
    }
}
