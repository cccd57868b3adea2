package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Payments}. */
@Generated("dev.lathe")
public final class PaymentsFeatures implements Features {

    private static final String LIST = """
            {"name":"list","title":"All payments","description":"Lists all payments.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "annotations":{"readOnlyHint":true,"idempotentHint":true,"openWorldHint":false}}""";

    private static final String CANCEL = """
            {"name":"cancel","description":"Cancels a payment.",\
            "inputSchema":{"type":"object",\
            "properties":{"id":{"type":"string","description":"which one"}},\
            "required":["id"]},\
            "annotations":{"readOnlyHint":false,"destructiveHint":true}}""";

    private static final String BALANCE = """
            {"name":"balance","description":"Shows the balance.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"number"},\
            "icons":[\
            {"src":"https://example.com/coin.png","mimeType":"image/png","sizes":["48x48","96x96"]},\
            {"src":"data:image/svg+xml;base64,PHN2Zy8+","sizes":["any"],"theme":"dark"}],\
            "_meta":{"com.example/team":"billing",\
            "com.example/limits":{"daily":3.50,"currencies":["CHF",null,true]}}}""";

    private final Payments payments;

    private PaymentsFeatures(Payments payments) {
        this.payments = payments;
    }

    /** Returns the features of the given payments. */
    public static Features of(Payments payments) {
        return new PaymentsFeatures(payments);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("list", LIST),
                new ToolEntry("cancel", CANCEL),
                new ToolEntry("balance", BALANCE));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "list" -> list(arguments);
            case "cancel" -> cancel(arguments);
            case "balance" -> balance(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult list(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(payments.list());
    }

    private ToolResult cancel(Arguments arguments) {
        String id = arguments.at("id").asString();
        arguments.check();

        payments.cancel(id);
        return ToolResult.empty();
    }

    private ToolResult balance(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(payments.balance()));
    }
}
