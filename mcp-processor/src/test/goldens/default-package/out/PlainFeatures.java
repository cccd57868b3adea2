import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Plain}. */
@Generated("dev.lathe")
final class PlainFeatures implements Features {

    private static final String GREET = """
            {"name":"greet","description":"Greets.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private final Plain plain;

    private PlainFeatures(Plain plain) {
        this.plain = plain;
    }

    /** Returns the features of the given plain. */
    static Features of(Plain plain) {
        return new PlainFeatures(plain);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("greet", GREET));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "greet" -> greet(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult greet(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(plain.greet());
    }
}
