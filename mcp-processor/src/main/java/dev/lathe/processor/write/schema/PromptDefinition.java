package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.PromptMethod;
import dev.lathe.processor.model.Slot;
import java.util.List;

/** A prompt as {@code prompts/list} sends it. */
public final class PromptDefinition {

    private PromptDefinition() {}

    /** Returns the JSON in lines, whose join is the object. */
    public static List<String> of(PromptMethod prompt) {
        ObjectNode json = Presented.start(prompt.presentation());
        List<Slot> slots = prompt.method().arguments();
        if (!slots.isEmpty()) {
            ArrayNode arguments = json.putArray("arguments");
            slots.forEach(slot -> arguments.add(argument(slot)));
        }
        Presented.finish(prompt.presentation(), json);
        return JsonLines.of(json);
    }

    private static ObjectNode argument(Slot slot) {
        ObjectNode json = Json.object().put("name", slot.name());
        Json.put(json, "title", slot.title());
        Json.put(json, "description", Wording.of(slot));
        return slot.presence() == Presence.REQUIRED ? json.put("required", true) : json;
    }
}
