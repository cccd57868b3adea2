import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

/** A class without a package. */
@McpServer(name = "plain", version = "0")
class Plain {

    /** Greets. */
    @Tool
    String greet() {
        return "hello";
    }
}
