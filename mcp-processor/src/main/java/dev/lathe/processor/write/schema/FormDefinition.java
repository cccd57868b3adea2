package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Slot;
import java.util.List;

/** A form as the {@code requestedSchema} of an elicitation. */
public final class FormDefinition {

    private static final FormSchema SCHEMA = new FormSchema();

    private FormDefinition() {}

    /** Returns the JSON in lines, whose join is the object. */
    public static List<String> of(FormClass form) {
        ObjectNode schema = SchemaWriter.type("object");
        ObjectNode properties = schema.putObject("properties");
        form.fields().forEach(field -> properties.set(field.name(), property(field)));
        List<String> required = form.fields().stream()
                .filter(field -> field.presence() == Presence.REQUIRED)
                .map(Slot::name)
                .toList();
        if (!required.isEmpty()) {
            schema.set("required", Json.array(required));
        }
        return JsonLines.of(schema);
    }

    private static ObjectNode property(Slot field) {
        ObjectNode keywords = field.shape().accept(SCHEMA);
        ObjectNode property = Json.object();
        property.set("type", keywords.remove("type"));
        Json.put(property, "title", field.title());
        Json.put(property, "description", description(field, keywords));
        property.setAll(keywords);
        field.defaultValue()
                .ifPresent(value -> property.set("default", field.shape().accept(new DefaultJson(value.text()))));
        return property;
    }

    private static String description(Slot field, ObjectNode keywords) {
        JsonNode beyond = keywords.remove("description");
        return beyond == null ? field.description() : (field.description() + " " + beyond.textValue()).strip();
    }
}
