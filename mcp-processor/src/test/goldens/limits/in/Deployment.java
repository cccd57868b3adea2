package com.example;

import dev.lathe.annotation.Tool;

/** What the server must respect in a call. */
public final class Deployment {

    /** Answers at once. */
    @Tool(timeout = "PT0.25S")
    public String ping() {
        return "pong";
    }

    /** Answers in less than a moment. */
    @Tool(timeout = "PT0.0015S")
    public String now() {
        return "now";
    }

    /** Answers in the end. */
    @Tool(timeout = "PT9000000001S")
    public String archive() {
        return "archived";
    }

    /** Builds. */
    @Tool(timeout = "PT90S")
    public String build() {
        return "built";
    }

    /** Deploys. */
    @Tool(
            timeout = "PT10M",
            scopes = {"deploy:read", "deploy:write"},
            secrets = {"DEPLOY_TOKEN"})
    public String deploy() {
        return "deployed";
    }

    /** Rolls back. */
    @Tool(scopes = "deploy:write")
    public String rollBack() {
        return "rolled back";
    }
}
