package dev.lathe.processor.read;

import dev.lathe.processor.model.Vocabulary;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;

/** The {@code @Resource} and the {@code @ResourceTemplate} of {@code org.mcpjava}, which differ in one word. */
record PortableResource(Annotation annotation) implements PortableListed, ResourceAnnotation {

    static final String NAME = Portable.PACKAGE + "resources.Resource";
    static final String TEMPLATE_NAME = Portable.PACKAGE + "resources.ResourceTemplate";

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(annotation.simpleName(), "@ResourceTemplateArg");
    }

    @Override
    public Written uri() {
        return annotation.required(annotation.qualifiedName().equals(NAME) ? "uri" : "uriTemplate");
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
        return annotations().map(more -> more.constants("audience")).orElse(List.of());
    }

    @Override
    public Optional<Written> priority() {
        return annotations().flatMap(more -> more.written("priority"));
    }

    /** When the content was changed, as it was known when the class was compiled. */
    Optional<Written> lastModified() {
        return annotations().flatMap(more -> more.filled("lastModified"));
    }

    private Optional<Annotation> annotations() {
        return annotation.annotations("annotations").stream().findFirst();
    }
}
