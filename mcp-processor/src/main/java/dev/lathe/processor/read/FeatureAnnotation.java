package dev.lathe.processor.read;

import dev.lathe.processor.model.Feature;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.TypeUse;
import dev.lathe.processor.model.Vocabulary;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;

/** What the annotation that makes a method a feature says of it, whosever annotation it is; empty texts are absent. */
interface FeatureAnnotation {

    Annotation annotation();

    FeatureKind kind();

    Vocabulary vocabulary();

    String description();

    /** Returns what the method is, with what the annotation says, but for the description that has been found. */
    Feature feature(FeatureMethod method, String description);

    /** Tells whether the other one says the same of a method in another vocabulary. */
    default boolean isTwin(FeatureAnnotation other) {
        return kind() == other.kind();
    }

    /** Returns where the classes are noted that its arguments and its result are made of. */
    default Reading noting(Reading reading) {
        return reading;
    }

    /** Returns the parameters as a feature of its kind has them. */
    default List<Parameter> parameters(List<Parameter> read) {
        return read;
    }

    /** Returns the user's own schema of the arguments, which the method takes all at once then. */
    default Optional<Written> inputSchema() {
        return Optional.empty();
    }

    /** Returns what comes of a result that is not passed on as it is. */
    default Result result(TypeUse type, String description) {
        return new Result.Structured(type, description);
    }

    /** Returns what the method may return besides a text to have it passed on as it is, the first that fits counts. */
    List<PassedType> passed();
}
