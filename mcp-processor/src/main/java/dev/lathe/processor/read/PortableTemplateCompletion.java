package dev.lathe.processor.read;

import dev.lathe.processor.model.CompletionMethod.Target;
import dev.lathe.processor.model.Reference;
import dev.lathe.processor.model.Vocabulary;
import java.util.List;

/** The {@code @CompleteResourceTemplate} of {@code org.mcpjava}. */
record PortableTemplateCompletion(Annotation annotation) implements CompletionAnnotation {

    static final String NAME = Portable.PACKAGE + "completion.CompleteResourceTemplate";

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary("@CompleteResourceTemplate", "@CompleteArg");
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target(Reference.RESOURCE, annotation.required("value")));
    }
}
