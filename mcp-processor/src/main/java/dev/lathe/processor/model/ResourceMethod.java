package dev.lathe.processor.model;

import dev.lathe.processor.text.UriTemplate;
import java.util.List;
import java.util.Optional;

/**
 * A method annotated with {@code @Resource}: one resource, or a template of them.
 *
 * @param uri the URI, or the template, as the user wrote it
 * @param mimeType what the user says that the content is
 * @param audience whom the content is for, in the words of the specification
 * @param caching how long a client may keep the content
 */
public record ResourceMethod(
        FeatureMethod method,
        Presentation presentation,
        Limits limits,
        Written uri,
        Optional<Written> mimeType,
        Optional<Written> size,
        List<String> audience,
        Optional<Written> priority,
        Optional<CacheHint> caching)
        implements ListedFeature {

    public ResourceMethod {
        audience = List.copyOf(audience);
    }

    /** Returns the same resource, whose content may be kept so long. */
    public ResourceMethod kept(Optional<CacheHint> hint) {
        return new ResourceMethod(method, presentation, limits, uri, mimeType, size, audience, priority, hint);
    }

    @Override
    public Written key() {
        return uri;
    }

    /** A client that fills in a template sees the URI alone. */
    @Override
    public List<Slot> described() {
        return List.of();
    }

    @Override
    public Optional<Reference> reference() {
        return isTemplate() ? Optional.of(Reference.RESOURCE) : Optional.empty();
    }

    public UriTemplate template() {
        return UriTemplate.parse(uri.text());
    }

    /** Whether it stands for more than one resource. */
    public boolean isTemplate() {
        return kind() == FeatureKind.TEMPLATE;
    }

    /** What the content is, as far as that is known: what the user says, or what goes with the type of the result. */
    public Optional<String> mediaType() {
        return mimeType.map(Written::text)
                .or(() -> ResourceContent.of(method.result()).mediaType());
    }
}
