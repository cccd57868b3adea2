package org.mcpjava.server;

public interface McpRequest {}
