package dev.lathe.processor.read;

import dev.lathe.processor.model.Vocabulary;

/** The {@code @Prompt} of {@code org.mcpjava}. */
record PortablePrompt(Annotation annotation) implements PortableListed, PromptAnnotation {

    static final String NAME = Portable.PACKAGE + "prompts.Prompt";

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary("@Prompt", "@PromptArg");
    }
}
