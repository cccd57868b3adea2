package dev.lathe.benchmarks.http;

import dev.lathe.feature.Features;
import dev.lathe.feature.ToolEntry;
import dev.lathe.http.McpHttp;
import dev.lathe.server.Server;
import dev.lathe.server.ServerBuilder;
import java.io.IOException;
import java.util.List;

/** Ours, as it comes; but all come from one address here, so that one caller may do what all may. */
final class LatheServer {

    private static final int MANY = 10_000;

    private LatheServer() {}

    /** Serves until the input ends. */
    public static void main(String[] args) throws IOException {
        Server ten = server(Catalog.ten());
        Server thousand = server(List.of(new Thousand()));
        McpHttp http = McpHttp.builder(ten)
                .server(Call.THOUSAND.path(), thousand)
                .mostCallsPerCaller(MANY)
                .mostStreamsPerCaller(MANY)
                .start();
        Served.at(http.address().getPort());
    }

    private static Server server(List<Features> features) {
        ServerBuilder server = Server.builder("load", "1.0.0").pageSize(Catalog.THOUSAND);
        return server.features(features.toArray(new Features[0])).build();
    }

    private static final class Thousand implements Features {

        private final List<ToolEntry> tools = Catalog.entriesOfThousand();

        @Override
        public List<ToolEntry> tools() {
            return tools;
        }
    }
}
