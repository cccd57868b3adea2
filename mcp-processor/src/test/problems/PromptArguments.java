package com.example;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Prompt;
import dev.lathe.feature.McpContext;
import jakarta.validation.constraints.Min;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A prompt is sent nothing but texts. */
class PromptArguments {

    record Point(int x, Calendar y) {}

    sealed interface Figure permits Circle {}

    record Circle(int radius) implements Figure {}

    /** Draws a figure on a page. */
    @Prompt
    String draw(
            /** Where. */
            @Arg(description = "where") Point point, // problem: [LatheNoText] 'point' of type 'PromptArguments.Point' cannot be read from a text, which is all that a prompt is sent; make an argument of each member
            @Arg(description = "what") Figure figure, // problem: [LatheNoText] 'figure' of type 'PromptArguments.Figure' cannot be read from a text, which is all that a prompt is sent; make a method for each kind
            @Arg(description = "who") List<String> names, // problem: [LatheNoText] 'names' of type 'List<String>' cannot be read from a text, which is all that a prompt is sent; use a 'String' and split it
            @Arg(description = "which") int[] numbers, // problem: [LatheNoText] 'numbers' of type 'int[]' cannot be read from a text, which is all that a prompt is sent; use a 'String' and split it
            @Arg(description = "how") Map<String, String> style, // problem: [LatheNoText] 'style' of type 'Map<String, String>' cannot be read from a text, which is all that a prompt is sent; make an argument of each key
            @Arg(description = "in what") byte[] data, // problem: [LatheNoText] 'data' of type 'byte[]' cannot be read from a text, which is all that a prompt is sent; use a 'String'
            @Arg(description = "in what else") ByteBuffer more, // problem: [LatheNoText] 'more' of type 'ByteBuffer' cannot be read…
            @Arg(description = "from where") InputStream stream, // problem: [LatheNoText] 'stream' of type 'InputStream' cannot be read…
            @Arg(description = "what not") Object other, // problem: [LatheNoText] 'other' of type 'Object' cannot be read from a text, which is all that a prompt is sent; use a 'String'
            @Arg(description = "what else") JsonNode node, // problem: [LatheNoText] 'node' of type 'JsonNode' cannot be read…
            @Arg(description = "when") Calendar day, // problem: [LatheNoText] 'day' of type 'Calendar' cannot be read from a text, which is all that a prompt is sent; use a text, a number, a boolean, an enum, a date or a time
            @Arg(description = "where from") Optional<Optional<String>> twice, // problem: [LatheNoText] 'twice' of type 'Optional<Optional<String>>' cannot be read…
            McpContext context) {
        return "Draw.";
    }

    /** Writes a long letter. */
    @Prompt
    String letter(
            @Arg(description = "how long", header = "Words") // warning: [LatheIgnored] header 'Words' is ignored; remove it, since a prompt has no headers
                    int words,
            @Arg(description = "how wide", header = "My Width") // warning: [LatheIgnored] header 'My Width' is ignored; remove it, since a prompt has no headers
                    int width,
            @Arg(description = "how often", defaultValue = "often") // problem: [LatheBadDefault] default 'often' of 'times' is no int; write a whole number from -2147483648 to 2147483647
                    int times,
            @Arg(description = "how fine", defaultValue = "0") // problem: [LatheRefusedDefault] default '0' of 'pages' would be refused (at least 1); change one of the two
                    @Min(1)
                    int pages,
            @Arg(description = "to whom") Optional<String> to,
            String from) { // warning: [LatheMissingDescription] argument 'from' has no description; write '@param from' or set one in @Arg
        return "Write.";
    }

    @Prompt
    String empty() { // warning: [LatheMissingDescription] prompt 'empty' has no description; write Javadoc or set one in @Prompt
        return "";
    }
}
