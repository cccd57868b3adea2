package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Contacts}. */
@Generated("dev.lathe")
public final class ContactsFeatures implements Features {

    private static final String ADD = """
            {"name":"add","description":"Adds somebody.",\
            "inputSchema":{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",\
            "$defs":{\
            "address":{"$anchor":"addressDef","type":"object",\
            "properties":{"street":{"type":"string"},"city":{"type":"string"}}}},\
            "properties":{\
            "name":{"type":"string"},\
            "address":{"$ref":"#/$defs/address"},\
            "home":{"$ref":"#addressDef"},\
            "height":{"type":"number","maximum":3.50},\
            "contactMethod":{"type":"string","enum":["phone","email"]},\
            "phone":{"type":"string"},\
            "email":{"type":"string"}},\
            "allOf":[{"anyOf":[{"required":["phone"]},{"required":["email"]}]}],\
            "if":{"properties":{"contactMethod":{"const":"phone"}},"required":["contactMethod"]},\
            "then":{"required":["phone"]},\
            "else":{"required":["email"]},\
            "x-unknown":{"type":7},"additionalProperties":false}}""";

    private static final String FIND = """
            {"name":"find","description":"Finds everybody who fits.",\
            "inputSchema":{"type":"object","minProperties":1}}""";

    private final Contacts contacts;

    private ContactsFeatures(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Returns the features of the given contacts. */
    public static Features of(Contacts contacts) {
        return new ContactsFeatures(contacts);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("add", ADD),
                new ToolEntry("find", FIND));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "add" -> add(arguments);
            case "find" -> find(arguments, context);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult add(Arguments sent) {
        JsonObject arguments = sent.asJson();
        sent.check();

        return ToolResult.text(contacts.add(arguments));
    }

    private ToolResult find(Arguments arguments, McpContext context) {
        JsonObject wanted = arguments.asJson();
        arguments.check();

        return ToolResult.text(contacts.find(context, wanted));
    }
}
