package org.mcpjava.server;

public interface IconProvider {}
