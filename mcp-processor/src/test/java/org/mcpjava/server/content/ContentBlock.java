package org.mcpjava.server.content;

public sealed interface ContentBlock permits TextContent {}
