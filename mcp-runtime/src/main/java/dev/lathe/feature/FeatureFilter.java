package dev.lathe.feature;

/**
 * Decides who sees which feature. What a caller does not see is not in its lists, and asking for it is answered as if
 * it did not exist.
 *
 * <p>Asked for each feature of a list and before each use, by many threads at once, so it should be quick. An exception
 * fails the request.
 */
public interface FeatureFilter {

    /**
     * Tells whether the caller may know of a feature.
     *
     * @param key the name of a tool or a prompt, the URI of a resource, or the URI template
     */
    boolean isVisible(Caller caller, FeatureKind kind, String key);
}
