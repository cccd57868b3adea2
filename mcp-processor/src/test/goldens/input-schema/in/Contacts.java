package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;
import dev.lathe.json.JsonObject;

/** Tools whose schema no Java type can say. */
public final class Contacts {

    /** Adds somebody. */
    @Tool(
            inputSchema =
                    """
                    {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
                     "$defs":{"address":{"$anchor":"addressDef","type":"object",
                       "properties":{"street":{"type":"string"},"city":{"type":"string"}}}},
                     "properties":{"name":{"type":"string"},"address":{"$ref":"#/$defs/address"},
                       "home":{"$ref":"#addressDef"},"height":{"type":"number","maximum":3.50},
                       "contactMethod":{"type":"string","enum":["phone","email"]},
                       "phone":{"type":"string"},"email":{"type":"string"}},
                     "allOf":[{"anyOf":[{"required":["phone"]},{"required":["email"]}]}],
                     "if":{"properties":{"contactMethod":{"const":"phone"}},"required":["contactMethod"]},
                     "then":{"required":["phone"]},"else":{"required":["email"]},
                     "x-unknown":{"type":7},
                     "additionalProperties":false}
                    """)
    public String add(JsonObject arguments) {
        return "added " + arguments;
    }

    /** Finds everybody who fits. */
    @Tool(inputSchema = "{\"type\":\"object\",\"minProperties\":1}")
    public String find(McpContext context, JsonObject wanted) {
        return "found " + wanted;
    }
}
