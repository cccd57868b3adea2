package dev.lathe.benchmarks.http;

import dev.lathe.benchmarks.call.Shop;
import dev.lathe.feature.ToolEntry;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;

/** The same tools on the official SDK, stateless, in Tomcat. */
final class SdkServer {

    /** A call runs on the thread of its request, of which a servlet has one anyway. By default it goes to another. */
    static final String IMMEDIATE = "immediate";

    private static final McpJsonMapper MAPPER = McpJsonDefaults.getMapper();

    private SdkServer() {}

    /** Serves until the input ends. Arguments: which thread calls run on, and a folder for Tomcat. */
    public static void main(String[] args) throws IOException, LifecycleException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(args[1]);
        tomcat.setConnector(connector());
        Context context = tomcat.addContext("", args[1]);
        boolean immediate = args[0].equals(IMMEDIATE);
        add(context, Call.SMALL.path(), Catalog.entriesOfTen(), immediate);
        add(context, Call.THOUSAND.path(), Catalog.entriesOfThousand(), immediate);
        tomcat.start();
        Served.at(tomcat.getConnector().getLocalPort());
    }

    /** As it comes, but a connection does not end after a hundred requests. */
    private static Connector connector() {
        Connector connector = new Connector();
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxKeepAliveRequests", "-1");
        return connector;
    }

    private static void add(Context context, String path, List<ToolEntry> tools, boolean immediate) throws IOException {
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
                .messageEndpoint(path)
                .build();
        McpServer.sync(transport)
                .serverInfo("load", "1.0.0")
                .immediateExecution(immediate)
                .tools(specifications(tools))
                .build();
        Wrapper servlet = Tomcat.addServlet(context, path, transport);
        servlet.setAsyncSupported(true);
        servlet.addMapping(path);
    }

    private static List<SyncToolSpecification> specifications(List<ToolEntry> entries) throws IOException {
        List<SyncToolSpecification> tools = new ArrayList<>();
        for (ToolEntry entry : entries) {
            tools.add(SyncToolSpecification.builder()
                    .tool(MAPPER.readValue(entry.definition(), Tool.class))
                    .callHandler((context, request) -> call(request))
                    .build());
        }
        return tools;
    }

    private static CallToolResult call(CallToolRequest request) {
        Map<String, Object> arguments = request.arguments();
        return switch (request.name()) {
            case "greet" -> text(LoadTools.greeting((String) arguments.getOrDefault("name", "")));
            case "page" -> text(LoadTools.PAGE);
            case "order" ->
                CallToolResult.builder().structuredContent(receipt(arguments)).build();
            default -> throw new IllegalArgumentException(request.name());
        };
    }

    private static CallToolResult text(String text) {
        return CallToolResult.builder().addTextContent(text).build();
    }

    private static Shop.Receipt receipt(Map<String, Object> arguments) {
        Order order = MAPPER.convertValue(arguments, new TypeRef<>() {});
        return new Shop().order(order.customer(), order.delivery(), order.note(), order.items());
    }

    /** The arguments of an order. */
    record Order(
            String customer,
            Shop.Delivery delivery,
            @Nullable String note,
            List<Shop.Item> items) {}
}
