package dev.lathe.processor.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.regex.Pattern;

/** Messages of clients, and how those of servers are held against a page. */
final class Messages {

    /** What a page leaves out. */
    private static final String ANYTHING = "…";

    private Messages() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode begin() {
        return object().put("jsonrpc", "2.0");
    }

    /** Returns the capabilities of a client that can be asked everything. */
    static ObjectNode capabilities() {
        ObjectNode all = object();
        all.putObject("elicitation").putObject("form");
        all.withObject("/elicitation").putObject("url");
        all.putObject("sampling").putObject("tools");
        all.putObject("roots");
        return all;
    }

    /** Tells whether a message is as written, perhaps with more members than that. */
    static boolean agree(JsonNode written, JsonNode sent) {
        if (written.isTextual()) {
            return !sent.isMissingNode() && agree(written.asText(), sent.asText());
        }
        if (written.isObject()) {
            return sent.isObject()
                    && written.properties().stream()
                            .allMatch(member -> agree(member.getValue(), sent.path(member.getKey())));
        }
        if (written.isArray()) {
            return sent.isArray() && written.size() == sent.size() && eachAgrees(written, sent);
        }
        return written.isNumber() && sent.isNumber() ? written.asDouble() == sent.asDouble() : written.equals(sent);
    }

    /** Tells whether a text is as written. */
    static boolean agree(String written, String sent) {
        String exact = Pattern.quote(written).replace(ANYTHING, "\\E(?s:.*)\\Q");
        return sent.matches(exact);
    }

    /** Puts the member of that name in what the server has said into each place that a page leaves out. */
    static void fill(JsonNode written, JsonNode said) {
        if (written instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (member.getValue().asText().equals(ANYTHING)) {
                    member.setValue(said.findValue(member.getKey()));
                }
            });
        }
        written.forEach(child -> fill(child, said));
    }

    private static boolean eachAgrees(JsonNode written, JsonNode sent) {
        Iterator<JsonNode> other = sent.iterator();
        for (JsonNode element : written) {
            if (!agree(element, other.next())) {
                return false;
            }
        }
        return true;
    }
}
