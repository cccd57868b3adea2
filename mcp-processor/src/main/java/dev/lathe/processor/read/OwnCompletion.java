package dev.lathe.processor.read;

import dev.lathe.processor.model.CompletionMethod.Target;
import dev.lathe.processor.model.Reference;
import dev.lathe.processor.model.Vocabulary;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Our {@code @Complete}. */
record OwnCompletion(Annotation annotation) implements CompletionAnnotation {

    static final String NAME = "dev.lathe.annotation.Complete";

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary("@Complete", "@Arg");
    }

    @Override
    public List<Target> targets() {
        return Stream.concat(target(Reference.PROMPT, "prompt"), target(Reference.RESOURCE, "resource"))
                .toList();
    }

    @Override
    public Optional<Written> argument() {
        return annotation.filled("argument");
    }

    private Stream<Target> target(Reference reference, String attribute) {
        return annotation.filled(attribute).map(key -> new Target(reference, key)).stream();
    }
}
