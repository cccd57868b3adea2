package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Deployment}. */
@Generated("dev.lathe")
public final class DeploymentFeatures implements Features {

    private static final String PING = """
            {"name":"ping","description":"Answers at once.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String NOW = """
            {"name":"now","description":"Answers in less than a moment.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String ARCHIVE = """
            {"name":"archive","description":"Answers in the end.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String BUILD = """
            {"name":"build","description":"Builds.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String DEPLOY = """
            {"name":"deploy","description":"Deploys.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String ROLL_BACK = """
            {"name":"rollBack","description":"Rolls back.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Deployment deployment;

    private DeploymentFeatures(Deployment deployment) {
        this.deployment = deployment;
    }

    /** Returns the features of the given deployment. */
    public static Features of(Deployment deployment) {
        return new DeploymentFeatures(deployment);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("ping", PING).timeout(Duration.ofMillis(250)),
                new ToolEntry("now", NOW).timeout(Duration.parse("PT0.0015S")),
                new ToolEntry("archive", ARCHIVE).timeout(Duration.ofSeconds(9000000001L)),
                new ToolEntry("build", BUILD).timeout(Duration.ofSeconds(90)),
                new ToolEntry("deploy", DEPLOY)
                        .timeout(Duration.ofMinutes(10))
                        .scopes("deploy:read", "deploy:write")
                        .secrets("DEPLOY_TOKEN"),
                new ToolEntry("rollBack", ROLL_BACK).scopes("deploy:write"));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "ping" -> ping(arguments);
            case "now" -> now(arguments);
            case "archive" -> archive(arguments);
            case "build" -> build(arguments);
            case "deploy" -> deploy(arguments);
            case "rollBack" -> rollBack(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult ping(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(deployment.ping());
    }

    private ToolResult now(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(deployment.now());
    }

    private ToolResult archive(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(deployment.archive());
    }

    private ToolResult build(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(deployment.build());
    }

    private ToolResult deploy(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(deployment.deploy());
    }

    private ToolResult rollBack(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(deployment.rollBack());
    }
}
