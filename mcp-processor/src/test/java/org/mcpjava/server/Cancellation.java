package org.mcpjava.server;

public interface Cancellation {}
