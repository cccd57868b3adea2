package dev.lathe.processor.read;

import dev.lathe.processor.model.CompletionMethod.Target;
import dev.lathe.processor.model.Reference;
import dev.lathe.processor.model.Vocabulary;
import java.util.List;

/** The {@code @CompletePrompt} of {@code org.mcpjava}. */
record PortablePromptCompletion(Annotation annotation) implements CompletionAnnotation {

    static final String NAME = Portable.PACKAGE + "completion.CompletePrompt";

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary("@CompletePrompt", "@CompleteArg");
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target(Reference.PROMPT, annotation.required("value")));
    }
}
