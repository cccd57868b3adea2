package com.example.everything;

import dev.lathe.annotation.Complete;
import dev.lathe.annotation.Prompt;
import dev.lathe.feature.Content;
import dev.lathe.feature.McpContext;
import java.util.List;
import java.util.stream.Stream;

/** What a user can pick. */
final class Prompts {

    /** A prompt without arguments. */
    @Prompt(name = "test_simple_prompt")
    String simple() {
        return "This is a simple prompt for testing.";
    }

    /**
     * Repeats what its two arguments are.
     *
     * @param arg1 the first argument, which can be completed
     * @param arg2 the second argument
     */
    @Prompt(name = "test_prompt_with_arguments")
    String arguments(String arg1, String arg2) {
        return "Prompt with arguments: arg1='" + arg1 + "', arg2='" + arg2 + "'";
    }

    /** Completes the first argument of the prompt above. */
    @Complete(prompt = "test_prompt_with_arguments")
    List<String> completions(String arg1) {
        return Stream.of("testing", "testValue1", "tested")
                .filter(value -> value.startsWith(arg1))
                .toList();
    }

    /**
     * A prompt that brings a resource along.
     *
     * @param resourceUri where the resource that comes along is from
     */
    @Prompt(name = "test_prompt_with_embedded_resource")
    List<Content> embeddedResource(String resourceUri) {
        return List.of(
                Content.resource(resourceUri, "text/plain", "Embedded resource content for testing."),
                Content.text("Please process the embedded resource above."));
    }

    /** A prompt with a picture. */
    @Prompt(name = "test_prompt_with_image")
    List<Content> picture() {
        return List.of(
                Content.image(Samples.IMAGE, "image/png"), Content.text("Please analyze the image above."));
    }

    /** A prompt that asks something itself. */
    @Prompt(name = "test_input_required_result_prompt")
    String question(McpContext context) {
        Topic topic = context.elicit("user_context", "What is this about?", TopicForm.form())
                .orElseThrow();
        return "Let us talk about " + topic.context() + ".";
    }
}
