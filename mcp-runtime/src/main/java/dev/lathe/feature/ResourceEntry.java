package dev.lathe.feature;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A resource, or a template of resources, as the table knows it: its URI, its definition as JSON text, and what the
 * server must respect.
 */
public final class ResourceEntry implements Entry {

    private final String uri;
    private final String definition;
    private final Optional<String> mimeType;
    private final Optional<Caching> caching;
    private final Limits limits;

    /**
     * Describes a resource that anybody may read and that the server's defaults apply to.
     *
     * @param uri the URI, or the URI template (RFC 6570)
     * @param definition the {@code Resource} or {@code ResourceTemplate} object of the specification, byte for byte
     *     what a list sends
     */
    public ResourceEntry(String uri, String definition) {
        this(uri, definition, Optional.empty(), Optional.empty(), Limits.NONE);
    }

    private ResourceEntry(
            String uri, String definition, Optional<String> mimeType, Optional<Caching> caching, Limits limits) {
        this.uri = uri;
        this.definition = definition;
        this.mimeType = mimeType;
        this.caching = caching;
        this.limits = limits;
    }

    /** Returns this resource with a media type, for contents that say none themselves. */
    public ResourceEntry mimeType(String type) {
        return new ResourceEntry(uri, definition, Optional.of(type), caching, limits);
    }

    /** Returns this resource with a word on how long a client may keep what it has read. */
    public ResourceEntry caching(Caching hint) {
        return new ResourceEntry(uri, definition, mimeType, Optional.of(hint), limits);
    }

    /** Returns this resource with a time limit of its own for each reading. */
    public ResourceEntry timeout(Duration limit) {
        return new ResourceEntry(uri, definition, mimeType, caching, limits.timeout("resource '" + uri + "'", limit));
    }

    /**
     * Returns this resource for callers with all of these OAuth scopes only; whoever has started the process needs
     * none.
     *
     * @throws IllegalArgumentException when one of them is not {@link Scopes#isOfResource}
     */
    public ResourceEntry scopes(String... required) {
        return new ResourceEntry(uri, definition, mimeType, caching, limits.scopes("resource '" + uri + "'", required));
    }

    /** Returns the URI, or the URI template. */
    public String uri() {
        return uri;
    }

    @Override
    public String key() {
        return uri;
    }

    @Override
    public String definition() {
        return definition;
    }

    public Optional<String> mimeType() {
        return mimeType;
    }

    /** Returns how long a client may keep what it has read, if the resource says so itself. */
    public Optional<Caching> caching() {
        return caching;
    }

    @Override
    public Optional<Duration> timeout() {
        return limits.timeout();
    }

    @Override
    public List<String> scopes() {
        return limits.scopes();
    }
}
