package com.example.everything;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import dev.lathe.feature.Content;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** What a tool can give back. */
final class ContentTools {

    /** Returns one text. */
    @Tool(name = "test_simple_text", readOnly = true)
    String simpleText() {
        return "This is a simple text response for testing.";
    }

    /** Returns a picture. */
    @Tool(name = "test_image_content", readOnly = true)
    Content image() {
        return Content.image(Samples.IMAGE, "image/png");
    }

    /** Returns a sound. */
    @Tool(name = "test_audio_content", readOnly = true)
    Content audio() {
        return Content.audio(Samples.SOUND, "audio/wav");
    }

    /** Returns a resource together with its content. */
    @Tool(name = "test_embedded_resource", readOnly = true)
    Content embeddedResource() {
        return Content.resource(
                "test://embedded-resource", "text/plain", "This is an embedded resource content.");
    }

    /** Returns a text, a picture and a resource. */
    @Tool(name = "test_multiple_content_types", readOnly = true)
    List<Content> severalContents() {
        return List.of(
                Content.text("Multiple content types test:"),
                Content.image(Samples.IMAGE, "image/png"),
                Content.resource(
                        "test://mixed-content-resource",
                        "application/json",
                        "{\"test\":\"data\",\"value\":123}"));
    }

    /** Fails, and tells the model why. */
    @Tool(name = "test_error_handling", readOnly = true)
    void failure() {
        throw new ToolException("This tool intentionally returns an error for testing");
    }

    /**
     * Has an argument that an HTTP client repeats in a header.
     *
     * @param region the region to look at, which a gateway may route by
     */
    @Tool(name = "test_x_mcp_header", readOnly = true)
    String header(@Arg(header = "Region") Optional<String> region) {
        return "The region is " + region.orElse("unknown") + ".";
    }

    /** Has a schema that no Java type could say: either a phone number or an email address. */
    @Tool(name = "json_schema_2020_12_tool", readOnly = true, inputSchema = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",
             "$defs":{"address":{"$anchor":"addressDef","type":"object",
               "properties":{"street":{"type":"string"},"city":{"type":"string"}}}},
             "properties":{"name":{"type":"string"},"address":{"$ref":"#/$defs/address"},
               "contactMethod":{"type":"string","enum":["phone","email"]},
               "phone":{"type":"string"},"email":{"type":"string"}},
             "allOf":[{"anyOf":[{"required":["phone"]},{"required":["email"]}]}],
             "if":{"properties":{"contactMethod":{"const":"phone"}},"required":["contactMethod"]},
             "then":{"required":["phone"]},"else":{"required":["email"]},
             "additionalProperties":false}""")
    String anySchema(JsonObject arguments) {
        return "Called with " + arguments.members().keySet() + ".";
    }
}
