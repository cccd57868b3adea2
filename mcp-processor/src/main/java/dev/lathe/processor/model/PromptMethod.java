package dev.lathe.processor.model;

import java.util.Optional;

/** A method annotated with {@code @Prompt}. */
public record PromptMethod(FeatureMethod method, Presentation presentation, Limits limits) implements ListedFeature {

    @Override
    public Written key() {
        return presentation.name();
    }

    @Override
    public Optional<Reference> reference() {
        return Optional.of(Reference.PROMPT);
    }
}
