package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lathe.processor.model.FrontMatter;
import dev.lathe.processor.model.Skill;
import dev.lathe.processor.model.SkillFile;
import java.util.List;

/** What {@code resources/list} sends of the files of a skill, and {@code skills/list} of its front matter. */
public final class SkillDefinition {

    private SkillDefinition() {}

    /** Returns the JSON of a file in lines, whose join is the object. A skill goes by the name of its folder. */
    public static List<String> of(SkillFile file, Skill skill) {
        ObjectNode json = Json.object().put("uri", skill.uri(file));
        if (file.isMain()) {
            json.put("name", skill.folder()).put("description", skill.description());
        } else {
            json.put("name", file.name());
        }
        json.put("mimeType", file.mediaType()).put("size", file.size());
        return JsonLines.of(json);
    }

    /** Returns the lines of its front matter. */
    public static List<String> frontMatter(Skill skill) {
        return JsonLines.of(json(skill.frontMatter()));
    }

    private static JsonNode json(FrontMatter value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof FrontMatter.Members members) {
            ObjectNode object = nodes.objectNode();
            members.values().forEach((key, member) -> object.set(key, json(member)));
            return object;
        }
        if (value instanceof FrontMatter.Items items) {
            ArrayNode array = nodes.arrayNode();
            items.values().forEach(item -> array.add(json(item)));
            return array;
        }
        if (value instanceof FrontMatter.Numeral number) {
            return nodes.numberNode(number.value());
        }
        if (value instanceof FrontMatter.Flag flag) {
            return nodes.booleanNode(flag.value());
        }
        return value instanceof FrontMatter.Text text ? nodes.textNode(text.value()) : nodes.nullNode();
    }
}
