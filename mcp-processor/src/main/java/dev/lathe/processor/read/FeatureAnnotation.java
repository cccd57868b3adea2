package dev.lathe.processor.read;

import dev.lathe.processor.model.Feature;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Vocabulary;
import java.util.List;

/** What the annotation that makes a method a feature says of it, whosever annotation it is; empty texts are absent. */
interface FeatureAnnotation {

    FeatureKind kind();

    Vocabulary vocabulary();

    String description();

    /** Returns what the method is, with what the annotation says, but for the description that has been found. */
    Feature feature(FeatureMethod method, String description);

    /** Returns what a client asks for the feature by, if the method has that name in Java. */
    String key(String method);

    /** Returns what the method may return besides a text to have it passed on as it is, the first that fits counts. */
    List<PassedType> passed();
}
