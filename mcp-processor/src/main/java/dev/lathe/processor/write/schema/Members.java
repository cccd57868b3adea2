package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.Constraints;
import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.Phrases;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.stream.Stream;

/** The {@code properties} and {@code required} of an object. */
final class Members {

    private final SchemaWriter schemas;
    private final Direction direction;

    Members(SchemaWriter schemas, Direction direction) {
        this.schemas = schemas;
        this.direction = direction;
    }

    void addTo(ObjectNode object, List<Slot> slots) {
        if (slots.isEmpty()) {
            return;
        }
        ObjectNode properties = object.putObject("properties");
        for (Slot slot : slots) {
            properties.set(slot.name(), property(slot));
        }
        List<String> required =
                slots.stream().filter(this::isRequired).map(Slot::name).toList();
        if (!required.isEmpty()) {
            object.set("required", Json.array(required));
        }
    }

    /** What has a default may be left out by a client, but never is in a result. */
    private boolean isRequired(Slot slot) {
        return slot.presence() == Presence.REQUIRED
                || (slot.presence() == Presence.DEFAULTED && direction == Direction.OUTPUT);
    }

    private ObjectNode property(Slot slot) {
        ObjectNode schema = schemas.write(slot.shape());
        if (direction == Direction.INPUT) {
            slot.header().ifPresent(header -> addHeader(schema, header.text()));
            slot.defaultValue()
                    .ifPresent(value -> schema.set("default", slot.shape().accept(new DefaultJson(value.text()))));
        }
        Json.put(schema, "title", slot.title());
        Descriptions.prepend(description(slot), schema);
        return schema;
    }

    private String description(Slot slot) {
        List<String> hints = direction == Direction.INPUT ? hints(slot) : List.of();
        return hints.isEmpty()
                ? slot.description().strip()
                : (slot.description() + " (" + String.join(", ", hints) + ")").strip();
    }

    /** What a client that drops the keywords would not know. */
    private static List<String> hints(Slot slot) {
        Stream<String> defaults = slot.defaultValue().stream()
                .map(Written::text)
                .filter(text -> !text.isEmpty())
                .map("default "::concat);
        return Stream.concat(Phrases.of(slot.shape()).stream(), defaults).toList();
    }

    private static void addHeader(ObjectNode schema, String header) {
        schema.put("x-mcp-header", header);
        if (schema.path("type").asText().equals("integer")) {
            Constraints exact = Constraints.ofExactNumbers();
            exact.all().stream()
                    .filter(limit -> !schema.has(limit.keyword().text()))
                    .forEach(limit -> Keywords.add(new Constraints(List.of(limit)), schema));
        }
    }
}
