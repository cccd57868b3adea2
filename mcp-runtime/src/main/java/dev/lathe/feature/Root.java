package dev.lathe.feature;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A directory or file that the client considers relevant (Roots). Good advice, and no access control.
 *
 * @param uri a {@code file:} URI
 * @param name what people call it
 */
public record Root(URI uri, Optional<String> name) {

    /**
     * Reads a {@code ListRootsResult} of the specification.
     *
     * @throws ToolException if it is none
     */
    public static List<Root> read(JsonObject result) {
        if (!(result.find("roots") instanceof JsonArray roots)) {
            throw new ToolException("the client's answer has no roots");
        }
        List<Root> read = new ArrayList<>();
        for (JsonValue root : roots.items()) {
            read.add(of(root));
        }
        return List.copyOf(read);
    }

    private static Root of(JsonValue sent) {
        if (sent instanceof JsonObject root && root.find("uri") instanceof JsonString uri) {
            Optional<String> name =
                    root.find("name") instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
            return new Root(uri(uri.value()), name);
        }
        throw new ToolException("the client's answer has a root without a URI");
    }

    /** Some clients forget to escape the blanks of a path. */
    private static URI uri(String text) {
        try {
            return new URI(text.replace(" ", "%20"));
        } catch (URISyntaxException wrong) {
            throw new ToolException("the client's answer has a root whose URI is none", wrong);
        }
    }
}
