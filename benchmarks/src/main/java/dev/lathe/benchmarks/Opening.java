package dev.lathe.benchmarks;

import java.io.IOException;

/** What is said from the start of a process to the first answer to a call. */
enum Opening {
    /** The call is the first message; an echo takes it for a line like any other. */
    STATELESS {
        @Override
        void hold(Running process) throws IOException {
            process.send(STATELESS_CALL);
            process.receive();
        }
    },
    /** The call comes after the handshake. */
    SESSION {
        @Override
        void hold(Running process) throws IOException {
            process.send(INITIALIZE);
            process.receive();
            process.send(INITIALIZED);
            process.send(SESSION_CALL);
            process.receive();
        }
    };

    /** Its id has nine digits, so that there are a billion like it. */
    static final String STATELESS_CALL = """
            {"jsonrpc":"2.0","id":100000000,"method":"tools/call","params":{\
            "name":"add","arguments":{"a":2,"b":3},"_meta":{\
            "io.modelcontextprotocol/protocolVersion":"2026-07-28",\
            "io.modelcontextprotocol/clientInfo":{"name":"figures","version":"1.0.0"},\
            "io.modelcontextprotocol/clientCapabilities":{}}}}""";

    private static final String INITIALIZE = """
            {"jsonrpc":"2.0","id":0,"method":"initialize","params":{\
            "protocolVersion":"2025-11-25","capabilities":{},\
            "clientInfo":{"name":"figures","version":"1.0.0"}}}""";

    private static final String INITIALIZED = """
            {"jsonrpc":"2.0","method":"notifications/initialized"}""";

    private static final String SESSION_CALL = """
            {"jsonrpc":"2.0","id":1000,"method":"tools/call","params":{"name":"add","arguments":{"a":2,"b":3}}}""";

    abstract void hold(Running process) throws IOException;
}
