package dev.lathe.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collections;

/** The expression that makes an array. Java makes none of a generic type: it takes one of wildcards and a cast. */
final class ArrayCode {

    private final ArrayTypeName type;
    private final TypeName element;
    private final String dimensions;

    private ArrayCode(ArrayTypeName type, TypeName element, String dimensions) {
        this.type = type;
        this.element = element;
        this.dimensions = dimensions;
    }

    static ArrayCode of(ArrayTypeName type) {
        TypeName element = type.componentType();
        StringBuilder dimensions = new StringBuilder();
        while (element instanceof ArrayTypeName inner) {
            dimensions.append("[]");
            element = inner.componentType();
        }
        return new ArrayCode(type, element, dimensions.toString());
    }

    /** Tells whether the compiler warns of the cast. */
    boolean isUnchecked() {
        return element instanceof ParameterizedTypeName;
    }

    /** The dimension that is known comes first: {@code new int[length][]}. */
    CodeBlock ofLength(String length) {
        return element instanceof ParameterizedTypeName generic
                ? CodeBlock.of("($T) new $T[$L]$L", type, wildcards(generic), length, dimensions)
                : CodeBlock.of("new $T[$L]$L", element, length, dimensions);
    }

    private static TypeName wildcards(ParameterizedTypeName generic) {
        TypeName anything = WildcardTypeName.subtypeOf(Object.class);
        return ParameterizedTypeName.get(
                generic.rawType(),
                Collections.nCopies(generic.typeArguments().size(), anything).toArray(TypeName[]::new));
    }
}
