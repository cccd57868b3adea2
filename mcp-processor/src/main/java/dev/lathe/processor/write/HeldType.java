package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.lathe.processor.model.FeatureClass;
import java.util.Collections;
import java.util.List;

/** The type of the user's object: {@code Store<?>} for a class with type parameters, which no tool names. */
final class HeldType {

    private HeldType() {}

    static TypeName of(FeatureClass features) {
        List<String> names = features.name().simpleNames();
        ClassName outermost = ClassName.get(features.name().packageName(), names.get(0));
        TypeName type = with(outermost, wildcards(features, 0));
        for (int i = 1; i < names.size(); i++) {
            type = nested(type, names.get(i), wildcards(features, i));
        }
        return type;
    }

    private static TypeName nested(TypeName outer, String name, List<TypeName> arguments) {
        return outer instanceof ParameterizedTypeName generic
                ? generic.nestedClass(name, arguments)
                : with(((ClassName) outer).nestedClass(name), arguments);
    }

    private static TypeName with(ClassName raw, List<TypeName> arguments) {
        return arguments.isEmpty() ? raw : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
    }

    private static List<TypeName> wildcards(FeatureClass features, int index) {
        return Collections.nCopies(features.typeParameters().get(index), WildcardTypeName.subtypeOf(Object.class));
    }
}
