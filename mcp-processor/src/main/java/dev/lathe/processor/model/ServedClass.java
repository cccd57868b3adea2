package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class whose features a server offers.
 *
 * @param isReachable whether the server's package can name it
 * @param isGeneric whether it has type parameters
 * @param obstacle why the server cannot construct it
 * @param hasSkills whether skills are among what it offers
 * @param pages what its tools show their results in: resources that have names and no methods
 * @param homes the types it has its features from: itself, or the nearest of those it inherits them from
 * @param isServer whether it is the server's own class
 * @param site where the server names it
 */
public record ServedClass(
        JavaName name,
        Kind kind,
        boolean isReachable,
        boolean isGeneric,
        Optional<Obstacle> obstacle,
        List<FeatureKey> features,
        boolean hasSkills,
        List<FeatureKey> pages,
        List<Home> homes,
        boolean isServer,
        Site site) {

    public ServedClass {
        features = List.copyOf(features);
        pages = List.copyOf(pages);
        homes = List.copyOf(homes);
    }

    /** Tells whether the server has anything of it to offer. */
    public boolean hasFeatures() {
        return hasSkills || !features.isEmpty();
    }

    /** Returns the kinds that it has features of. */
    public Set<FeatureKind> kinds() {
        Stream<FeatureKind> ofMethods = features.stream().map(FeatureKey::kind);
        return Stream.concat(ofMethods, hasSkills ? Stream.of(FeatureKind.RESOURCE) : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** What a client asks for a feature by, and the method that is asked. Features of two kinds may share a key. */
    public record FeatureKey(FeatureKind kind, String key, String method) {}

    /**
     * A type with features.
     *
     * @param isReachable whether the server's package can name it
     * @param isTemplate whether nothing is generated for it, because it leaves types to its subclasses
     */
    public record Home(JavaName name, boolean isReachable, boolean isTemplate) {}
}
