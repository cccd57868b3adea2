package dev.lathe.processor.read;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Something that does not compile as it stands: a type that is not there, an annotation without a value it needs.
 * Another processor may still generate the type; if none does, the compiler says all there is to say.
 */
public final class Unresolved extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean compiled;

    Unresolved(String what) {
        this(what, false);
    }

    private Unresolved(String what, boolean compiled) {
        super(what);
        this.compiled = compiled;
    }

    /** Returns the same, met in a class file: the compiler does not look there and says nothing. */
    Unresolved inClassFile() {
        return new Unresolved(String.valueOf(getMessage()), true);
    }

    /** Whether it stands in a class file, so that nobody else tells of it. */
    public boolean isInClassFile() {
        return compiled;
    }

    /** Throws if the type is not there, or a part of it. */
    static void check(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new Unresolved(type.toString());
        }
        parts(type).forEach(Unresolved::check);
    }

    private static List<? extends TypeMirror> parts(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return List.of(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .filter(Objects::nonNull)
                    .toList();
        }
        return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    }
}
