package dev.lathe.processor.read;

import dev.lathe.processor.model.Vocabulary;

/** Our {@code @Prompt}. */
record OwnPrompt(Annotation annotation) implements OwnListed, PromptAnnotation {

    static final String NAME = "dev.lathe.annotation.Prompt";

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary("@Prompt", "@Arg");
    }
}
