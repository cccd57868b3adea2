package dev.lathe.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The types that a type has its methods from, in the order in which a reader meets them from the top down. */
final class Supertypes {

    private final Set<TypeElement> found = new LinkedHashSet<>();

    private Supertypes() {}

    /** Returns what the type extends, then what it implements, then itself: each type once, after its supertypes. */
    static List<TypeElement> of(TypeElement type) {
        Supertypes supertypes = new Supertypes();
        supertypes.add(type);
        return new ArrayList<>(supertypes.found);
    }

    /** Returns the same, the type itself first. */
    static List<TypeElement> nearestFirst(TypeElement type) {
        List<TypeElement> types = of(type);
        Collections.reverse(types);
        return types;
    }

    private void add(TypeElement type) {
        if (!type.getQualifiedName().contentEquals("java.lang.Object") && !found.contains(type)) {
            add(type.getSuperclass());
            type.getInterfaces().forEach(this::add);
            found.add(type);
        }
    }

    /** An interface has no superclass. */
    private void add(TypeMirror type) {
        Unresolved.check(type);
        if (type instanceof DeclaredType declared) {
            add((TypeElement) declared.asElement());
        }
    }
}
