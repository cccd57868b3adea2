package dev.lathe.processor.read;

/** A type that is not there yet: another processor may still generate it, or the compiler will complain. */
public final class UnresolvedType extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnresolvedType(String type) {
        super(type);
    }
}
