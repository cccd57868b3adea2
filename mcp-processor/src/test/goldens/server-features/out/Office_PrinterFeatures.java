package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Office.Printer}. */
@Generated("dev.lathe")
public final class Office_PrinterFeatures implements Features {

    private static final String PRINT = """
            {"name":"print","description":"Prints a page.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Office.Printer printer;

    private Office_PrinterFeatures(Office.Printer printer) {
        this.printer = printer;
    }

    /** Returns the features of the given printer. */
    public static Features of(Office.Printer printer) {
        return new Office_PrinterFeatures(printer);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("print", PRINT));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "print" -> print(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult print(Arguments arguments) {
        arguments.only();
        arguments.check();

        printer.print();
        return ToolResult.empty();
    }
}
