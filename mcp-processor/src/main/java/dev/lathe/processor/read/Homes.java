package dev.lathe.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The types for which features are generated: those that declare one, and servers. What they inherit goes along. */
final class Homes {

    private Homes() {}

    static boolean isHome(TypeElement type) {
        return declaresFeature(type)
                || Annotation.find(type, ServerReader.SERVER).isPresent()
                        && Supertypes.of(type).stream().anyMatch(Homes::declaresFeature);
    }

    /** Returns the type itself or, where it only inherits, those nearest to it: none of them inherits from another. */
    static List<TypeElement> of(TypeElement type, Types types) {
        List<TypeElement> homes =
                Supertypes.of(type).stream().filter(Homes::isHome).toList();
        return homes.stream()
                .filter(home -> homes.stream().allMatch(other -> other.equals(home) || !isBelow(other, home, types)))
                .toList();
    }

    private static boolean isBelow(TypeElement type, TypeElement other, Types types) {
        TypeMirror erased = types.erasure(other.asType());
        return types.isSubtype(types.erasure(type.asType()), erased);
    }

    /** Tells whether the type or what it inherits from has skills. */
    static boolean hasSkills(TypeElement type) {
        return Supertypes.of(type).stream()
                .anyMatch(next -> Annotation.find(next, SkillReader.SKILLS).isPresent());
    }

    private static boolean declaresFeature(TypeElement type) {
        return Annotation.find(type, SkillReader.SKILLS).isPresent()
                || ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(FeatureAnnotations::isFeature);
    }
}
