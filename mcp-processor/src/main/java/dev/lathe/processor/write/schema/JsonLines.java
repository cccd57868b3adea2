package dev.lathe.processor.write.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * JSON in lines that can be read; joined, they are the JSON.
 *
 * <p>What is too wide for a line is broken: plain values share lines, an object or an array begins one of its own.
 */
final class JsonLines {

    private static final int WIDEST = 95;

    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private JsonLines() {}

    static List<String> of(JsonNode json) {
        JsonLines text = new JsonLines();
        text.add("", json, "");
        text.endLine();
        return List.copyOf(text.lines);
    }

    private void add(String before, JsonNode json, String after) {
        String whole = before + json + after;
        if (json.isContainerNode()) {
            endLine();
        }
        if (whole.length() <= WIDEST || json.isEmpty()) {
            append(whole);
        } else if (json.isObject()) {
            line = before + "{";
            addMembers(json, "}" + after);
        } else {
            line = before + "[";
            addItems(json, "]" + after);
        }
    }

    private void addMembers(JsonNode object, String close) {
        Iterator<Map.Entry<String, JsonNode>> members = object.properties().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            String name = Json.text(member.getKey()) + ":";
            add(name, member.getValue(), members.hasNext() ? "," : close);
        }
    }

    private void addItems(JsonNode array, String close) {
        Iterator<JsonNode> items = array.iterator();
        while (items.hasNext()) {
            add("", items.next(), items.hasNext() ? "," : close);
        }
    }

    private void append(String text) {
        if (line.length() + text.length() > WIDEST) {
            endLine();
        }
        line += text;
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line);
            line = "";
        }
    }
}
