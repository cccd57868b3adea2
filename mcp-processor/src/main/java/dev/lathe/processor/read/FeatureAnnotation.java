package dev.lathe.processor.read;

import dev.lathe.processor.model.Feature;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Vocabulary;
import dev.lathe.processor.model.Written;
import java.util.Optional;

/** What the annotation that makes a method a feature says of it, whosever annotation it is; empty texts are absent. */
interface FeatureAnnotation {

    FeatureKind kind();

    Vocabulary vocabulary();

    Optional<Written> name();

    String description();

    /** Returns what the method is, with what the annotation says, but for the description that has been found. */
    Feature feature(FeatureMethod method, String description);

    /** Returns the name, which is that of the method in Java when no other is written. */
    default String name(String method) {
        return name().map(Written::text).orElse(method);
    }
}
