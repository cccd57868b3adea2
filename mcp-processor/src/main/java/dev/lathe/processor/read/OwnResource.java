package dev.lathe.processor.read;

import dev.lathe.processor.model.Vocabulary;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;

/** Our {@code @Resource}. */
record OwnResource(Annotation annotation) implements OwnListed, ResourceAnnotation {

    static final String NAME = "dev.lathe.annotation.Resource";

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary("@Resource", "@Arg");
    }

    @Override
    public Written uri() {
        return annotation.required("uri");
    }

    @Override
    public Optional<Written> mimeType() {
        return annotation.filled("mimeType");
    }

    @Override
    public Optional<Written> size() {
        return annotation.written("size");
    }

    @Override
    public List<String> audience() {
        return annotation.constants("audience");
    }

    @Override
    public Optional<Written> priority() {
        return annotation.written("priority");
    }
}
