package dev.lathe.http.launch;

import dev.lathe.http.ResourceServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the environment says of serving HTTP; of where to serve, an empty text says nothing. */
record Environment(Map<String, String> variables) {

    private static final String OURS = "MCP_";
    private static final String HOST = "MCP_HTTP_HOST";
    private static final String PORT = "MCP_HTTP_PORT";
    private static final String PATH = "MCP_HTTP_PATH";

    private static final List<String> KNOWN = Stream.concat(Stream.of(HOST, PORT, PATH), ResourceVariables.ALL.stream())
            .toList();

    /**
     * Returns warnings of variables that look like ours and are not: a typing error would go unnoticed. Those that look
     * as if they would protect the server are more than that: see {@link #resource}.
     */
    List<String> warnings() {
        return variables.keySet().stream()
                .filter(name -> name.startsWith(OURS) && !name.startsWith(ResourceVariables.PREFIX))
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .map(name -> "warning: the variable " + name + " means nothing here; those that do are "
                        + String.join(", ", KNOWN))
                .toList();
    }

    /** Returns whose tokens are taken, if it says that. */
    Optional<ResourceServer> resource() throws MistakeException {
        return new ResourceVariables(variables).resource();
    }

    /** Returns where to serve, of which the environment may say what the arguments do not. */
    Address address(Arguments arguments) throws MistakeException {
        String host = arguments.host();
        Integer port = arguments.port();
        String path = arguments.path();
        return new Address(host == null ? host() : host, port == null ? port() : port, path == null ? path() : path);
    }

    private String host() throws MistakeException {
        String text = find(HOST);
        return text == null
                ? Address.DEFAULT.host()
                : Syntax.host(text, HOST + " takes a host without a port, such as 127.0.0.1, localhost or ::1");
    }

    private int port() throws MistakeException {
        String text = find(PORT);
        return text == null ? Address.DEFAULT.port() : Syntax.port(text, PORT + " takes " + Syntax.PORT_FORM);
    }

    private String path() throws MistakeException {
        String text = find(PATH);
        return text == null ? Address.DEFAULT.path() : Syntax.path(text, PATH + " takes " + Syntax.PATH_FORM);
    }

    private @Nullable String find(String name) {
        String text = variables.get(name);
        return text == null || text.isEmpty() ? null : text;
    }
}
