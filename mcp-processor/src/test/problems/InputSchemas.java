package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;

class InputSchemas {
    /** Draws what is to be drawn. */
    @Tool(inputSchema = "{\"type\":\"object\"") // problem: [LatheBadSchema] inputSchema of 'unclosed' is no schema of an object: it is not JSON at line 1, column 17; write a JSON object, with each name once
    void unclosed(JsonObject all) {}

    /** Draws what is to be drawn. */
    @Tool(inputSchema = "{\"type\":\"object\",\"type\":\"object\"}") // problem: [LatheBadSchema] inputSchema of 'twice' is no schema of an object: it is not JSON at line 1, …
    void twice(JsonObject all) {}

    /** Draws what is to be drawn. */
    @Tool(inputSchema = "true") // problem: [LatheBadSchema] inputSchema of 'anything' is no schema of an object: its root is of another type, or of none; write {"type":"object", …}
    void anything(JsonObject all) {}

    /** Draws what is to be drawn. */
    @Tool(inputSchema = "{\"type\":[\"object\"]}") // problem: [LatheBadSchema] inputSchema of 'listed' is no schema of an object: its root is of another type, …
    void listed(JsonObject all) {}

    /** Draws what is to be drawn. */
    @Tool(inputSchema = "{\"type\":\"object\",\"properties\":{\"a/b\":{\"type\":\"text\"}}}") // problem: [LatheBadSchema] inputSchema of 'mistyped' is no schema of an object: '/properties/a~1b/type' is "text"; write a type of JSON Schema, such as "string", or a list of such
    void mistyped(JsonObject all) {}

    /** Draws what is to be drawn. */
    @Tool(inputSchema = "{\"type\":\"object\",\"$schema\":\"http://json-schema.org/draft-07/schema#\"}") // problem: [LatheBadSchema] inputSchema of 'old' is no schema of an object: '/$schema' is "http://json-schema.org/draft-07/schema#"; write "https://json-schema.org/draft/2020-12/schema", or leave it out
    void old(JsonObject all) {}

    /** Draws what is to be drawn. */
    @Tool(inputSchema = "{\"type\":\"object\",\"allOf\":[{\"$ref\":\"https://example.com/shape\"}]}") // problem: [LatheBadSchema] inputSchema of 'remote' is no schema of an object: '/allOf/0/$ref' leads out of it to 'https://example.com/shape'; put the other schema into '$defs' and write '#/$defs/…'
    void remote(JsonObject all) {}

    /** Draws what is to be drawn. */
    @Tool(inputSchema = "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/a\"}}}") // problem: [LatheBadSchema] inputSchema of 'undefined' is no schema of an object: '/properties/a/$ref' leads to '#/$defs/a', which is not there; write it into '$defs'
    void undefined(JsonObject all) {}

    /** Draws what is to be drawn. */
    @Tool(
            strict = true,
            inputSchema = "{\"type\":\"object\"}") // problem: [LatheStrictSchema] strict says nothing of 'strict', which has an inputSchema; write 'additionalProperties' there instead
    void strict(JsonObject all) {}

    /** Draws what is to be drawn. */
    @Tool(inputSchema = "{\"type\":\"object\"}")
    void nothing() {} // problem: [LatheWholeArguments] tool 'nothing' has an inputSchema, so it takes all arguments as one 'JsonObject' of dev.lathe.json; add it

    /**
     * Draws what is to be drawn.
     *
     * @param width how wide it is
     */
    @Tool(inputSchema = "{\"type\":\"object\"}")
    void typed(
            JsonObject all,
            int width, // problem: [LatheWholeArguments] tool 'typed' has an inputSchema, so it takes all arguments as one 'JsonObject' of dev.lathe.json; 'width' is of type 'int'
            McpContext context) {}

    /** Draws what is to be drawn. */
    @Tool(inputSchema = "{\"type\":\"object\"}")
    void two(
            JsonObject one,
            JsonObject other) {} // problem: [LatheWholeArguments] tool 'two' has an inputSchema, so it takes all arguments as one 'JsonObject' of dev.lathe.json; remove 'other'

    /** Draws what is to be drawn. */
    @Tool(inputSchema = "{\"type\":\"object\"}")
    void described(
            @Arg(description = "all of it") // problem: [LatheUnreadArg] @Arg on 'all' is read by nobody; remove it, since the inputSchema says it all
                    JsonObject all) {}

    /** Draws what is to be drawn. */
    @Tool(inputSchema = "{\"type\":\"object\"}")
    void fine(McpContext context, JsonObject all) {}
}
