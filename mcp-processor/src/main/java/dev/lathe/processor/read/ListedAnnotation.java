package dev.lathe.processor.read;

import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.IconLink;
import dev.lathe.processor.model.Limits;
import dev.lathe.processor.model.MetaEntry;
import dev.lathe.processor.model.Presentation;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;

/** The annotation of a feature that clients find in a list. */
interface ListedAnnotation extends FeatureAnnotation {

    /** Returns the name, unless it is that of the method. */
    Optional<Written> name();

    /** Returns what a client asks for the feature by, if the method has that name in Java. */
    String key(String method);

    String title();

    default Optional<Written> timeout() {
        return Optional.empty();
    }

    default List<Written> scopes() {
        return List.of();
    }

    default List<Written> secrets() {
        return List.of();
    }

    default List<IconLink> icons() {
        return List.of();
    }

    default List<MetaEntry> meta() {
        return List.of();
    }

    default Presentation presentation(FeatureMethod method, String description) {
        Site site = name().filter(name -> method.declarer().isSource())
                .map(Written::site)
                .orElse(method.site());
        Written name = new Written(name().map(Written::text).orElse(method.name()), site);
        return new Presentation(name, title(), description, icons(), meta());
    }

    default Limits limits() {
        return new Limits(timeout(), scopes(), secrets());
    }
}
