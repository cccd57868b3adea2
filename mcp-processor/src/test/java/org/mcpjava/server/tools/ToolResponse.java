package org.mcpjava.server.tools;

import java.util.List;
import java.util.Optional;
import org.mcpjava.server.content.ContentBlock;

public interface ToolResponse {
    List<ContentBlock> content();

    Optional<Object> structuredContent();

    boolean isError();
}
