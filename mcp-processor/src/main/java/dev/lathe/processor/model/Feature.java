package dev.lathe.processor.model;

/** A method that a client has something of: sealed, since each kind is read, checked and written in its own way. */
public sealed interface Feature permits ListedFeature, CompletionMethod {

    FeatureMethod method();

    /** Returns what a client asks for it by, which no other of its kind has, and where that is written. */
    Written key();

    default FeatureKind kind() {
        return method().kind();
    }
}
