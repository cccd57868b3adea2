package com.example;

import java.util.List;
import org.mcpjava.server.MetaField;
import org.mcpjava.server.Role;
import org.mcpjava.server.completion.CompleteArg;
import org.mcpjava.server.completion.CompleteResourceTemplate;
import org.mcpjava.server.resources.Resource;
import org.mcpjava.server.resources.ResourceTemplate;
import org.mcpjava.server.resources.ResourceTemplateArg;

/** Resources with the annotations of another package. */
public class Pantry {

    /** What is on the shelf. */
    @Resource(
            uri = "pantry://shelf",
            name = "shelf",
            title = "Shelf",
            mimeType = "text/markdown",
            size = 5,
            annotations = @Resource.Annotations(audience = Role.USER, priority = 0.5))
    @MetaField(prefix = "com.example/", name = "depth", type = MetaField.Type.INT, value = "40")
    public String shelf() {
        return "*jam*";
    }

    @Resource(uri = "pantry://door", description = "Whether the door is open.")
    public boolean door() {
        return true;
    }

    /** What is in a jar. */
    @ResourceTemplate(
            uriTemplate = "pantry://jars/{label}/{number}",
            annotations = @Resource.Annotations(audience = {Role.USER, Role.ASSISTANT}))
    public String jar(@ResourceTemplateArg(name = "label") String text, @ResourceTemplateArg int number) {
        return text + " " + number;
    }

    @CompleteResourceTemplate("jar")
    public List<String> labels(@CompleteArg String label) {
        return List.of(label + "jam");
    }
}
