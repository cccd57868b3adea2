package org.mcpjava.server.content;

public non-sealed interface TextContent extends ContentBlock {
    String text();
}
