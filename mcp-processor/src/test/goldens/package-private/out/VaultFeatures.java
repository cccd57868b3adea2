package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Vault}. */
@Generated("dev.lathe")
final class VaultFeatures implements Features {

    private static final String WORTH = """
            {"name":"worth","description":"Says what a coin is worth.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "coin":{"type":"object","description":"the coin",\
            "properties":{"value":{"type":"integer","description":"what it is worth"}},\
            "required":["value"]}},\
            "required":["coin"]},\
            "outputSchema":{"type":"integer"}}""";

    private static final String COUNT = """
            {"name":"count","description":"Counts the coins.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"integer"}}""";

    private final Vault vault;

    private VaultFeatures(Vault vault) {
        this.vault = vault;
    }

    /** Returns the features of the given vault. */
    static Features of(Vault vault) {
        return new VaultFeatures(vault);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("worth", WORTH),
                new ToolEntry("count", COUNT));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "worth" -> worth(arguments);
            case "count" -> count(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult worth(Arguments arguments) {
        Vault.Coin coin = readCoin(arguments.at("coin"));
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(vault.worth(coin)));
    }

    private ToolResult count(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(vault.count()));
    }

    private static Vault.Coin readCoin(Argument argument) {
        Argument coin = argument.asObject();
        int value = coin.at("value").asInt();
        return coin.isValid() ? new Vault.Coin(value) : null;
    }
}
