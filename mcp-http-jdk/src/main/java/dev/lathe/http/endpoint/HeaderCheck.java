package dev.lathe.http.endpoint;

import dev.lathe.feature.ToolEntry;
import dev.lathe.http.header.ParameterHeaders;
import dev.lathe.http.header.StandardHeaders;
import dev.lathe.server.Connection;
import dev.lathe.server.Hosting;
import dev.lathe.wire.Message;
import dev.lathe.wire.RpcError;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the headers of a request without a session say must be what its body says (Streamable HTTP, Server Validation):
 * the revision first, then the rest, as far as the server speaks that revision at all.
 */
final class HeaderCheck {

    private static final int MOST_TOOLS = 10_000;

    private final Hosting hosting;

    /** What was read from definitions, by these; thrown away when there are too many that are no tool's any more. */
    private final Map<String, ParameterHeaders> known = new ConcurrentHashMap<>();

    HeaderCheck(Hosting hosting) {
        this.hosting = hosting;
    }

    Optional<RpcError> check(Incoming request, Message.Request asked, Connection connection) {
        if (asked.method().equals("initialize") && !hosting.saysItsRevision(asked)) {
            // Of the other era, which has other headers: it is refused with the revisions that are spoken here.
            return Optional.empty();
        }
        String sent = request.head().first(Post.VERSION);
        if (sent == null) {
            return mismatch(Post.VERSION + " header is missing");
        }
        Optional<String> revision = hosting.revisionOf(asked);
        if (revision.isPresent()) {
            if (!revision.get().equals(sent)) {
                return mismatch(Post.VERSION + " header value does not match the version in '_meta'");
            }
            if (!hosting.isStateless(sent)) {
                // It is refused for that, whatever a revision nobody knows here may say in its headers.
                return Optional.empty();
            }
        }
        Optional<RpcError> standard =
                StandardHeaders.mismatch(request.head(), asked.method(), connection.subject(asked));
        return standard.isPresent() ? standard : parameters(request, asked, connection);
    }

    /** Only a tool that the sender may use has parameters: to others, its headers would tell of it. */
    private Optional<RpcError> parameters(Incoming request, Message.Request asked, Connection connection) {
        return connection
                .feature(asked, request.sender())
                .filter(feature -> feature instanceof ToolEntry)
                .map(tool -> of(tool.definition()))
                .flatMap(headers -> headers.mismatch(request.head(), asked));
    }

    private ParameterHeaders of(String definition) {
        if (known.size() > MOST_TOOLS) {
            known.clear();
        }
        return known.computeIfAbsent(definition, ParameterHeaders::of);
    }

    private static Optional<RpcError> mismatch(String what) {
        return Optional.of(new RpcError(RpcError.HEADER_MISMATCH, "Header mismatch: " + what));
    }
}
