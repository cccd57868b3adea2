package dev.lathe.benchmarks.http;

/** What is asked of the servers. */
enum Call {
    /** A text of a few bytes. */
    SMALL("a small call", "greet", "{\"name\":\"Ada\"}"),

    /** A record with a list of records, in and out. */
    STRUCTURED("a structured call", "order", """
            {"customer":"Ada Lovelace","delivery":"BIKE","note":"before noon, please","items":[\
            {"article":"pen","quantity":2,"price":2.50,"gift":false},\
            {"article":"ink","quantity":1,"price":9.90,"gift":true},\
            {"article":"paper","quantity":500,"price":0.02,"gift":false}]}"""),

    /** A long text. */
    PAGE("a call with 100 KB", "page", "{}"),

    /** The list of ten tools. */
    TEN("a list of 10 tools"),

    /** The list of a thousand tools. */
    THOUSAND("a list of 1,000 tools") {
        @Override
        String path() {
            return "/thousand";
        }

        @Override
        double target() {
            return 0.8;
        }
    };

    private final String title;
    private final String tool;
    private final String arguments;

    Call(String title) {
        this(title, "", "");
    }

    Call(String title, String tool, String arguments) {
        this.title = title;
        this.tool = tool;
        this.arguments = arguments;
    }

    String title() {
        return title;
    }

    /** Returns where servers of MCP have it. */
    String path() {
        return "/mcp";
    }

    /** Returns how many times the floor's rate it shall have. */
    double target() {
        return 0.85;
    }

    String method() {
        return tool.isEmpty() ? "tools/list" : "tools/call";
    }

    /** Returns the name of the tool that is called; empty if none is. */
    String tool() {
        return tool;
    }

    /** Returns the request, with this after what every revision has in the params. */
    String body(String meta) {
        String named = tool.isEmpty() ? "" : "\"name\":\"" + tool + "\",\"arguments\":" + arguments;
        String comma = named.isEmpty() || meta.isEmpty() ? "" : ",";
        return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method() + "\",\"params\":{" + named + comma + meta
                + "}}";
    }
}
