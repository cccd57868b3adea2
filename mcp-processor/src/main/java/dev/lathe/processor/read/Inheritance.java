package dev.lathe.processor.read;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The methods of one type: those of its supertypes that it inherits or overrides, and then its own. */
final class Inheritance {

    private final TypeElement type;
    private final Reading reading;
    private final Map<Element, DeclaredType> owners = new HashMap<>();
    private final List<ExecutableElement> methods = new ArrayList<>();
    private final Map<String, List<ExecutableElement>> byName = new LinkedHashMap<>();

    private Inheritance(TypeElement type, Reading reading) {
        this.type = type;
        this.reading = reading;
    }

    static Inheritance of(TypeElement type, Reading reading) {
        Inheritance inheritance = new Inheritance(type, reading);
        Supertypes.of(type).stream()
                .flatMap(next -> declared(next).stream())
                .filter(method -> inheritance.isOwn(method) || inheritance.isInherited(method))
                .forEach(inheritance::add);
        return inheritance;
    }

    TypeElement type() {
        return type;
    }

    Stream<ExecutableElement> methods() {
        return methods.stream();
    }

    /** Returns the type that declares the method. */
    static TypeElement owner(ExecutableElement method) {
        return (TypeElement) requireNonNull(method.getEnclosingElement());
    }

    boolean isOwn(ExecutableElement method) {
        return type.equals(owner(method));
    }

    /**
     * Returns the method with the types it has here: {@code T} is what this type has put in its place.
     *
     * <p>As a member of the supertype that declares it: as one of the type itself, ecj takes what overrides it.
     */
    ExecutableType member(ExecutableElement method) {
        DeclaredType here = owners.computeIfAbsent(
                owner(method), above -> reading.supertype(type, above).orElseThrow());
        return (ExecutableType) reading.types().asMemberOf(here, method);
    }

    /** Returns the method and then those that it overrides, the nearest first. */
    List<ExecutableElement> withOverridden(ExecutableElement method) {
        List<ExecutableElement> overridden = new ArrayList<>(
                same(method).filter(next -> isBelow(method, next)).toList());
        Collections.reverse(overridden);
        return overridden;
    }

    /** Returns the methods that are called when this one is, if all overrode each other. */
    Stream<ExecutableElement> same(ExecutableElement method) {
        return byName.getOrDefault(name(method), List.of()).stream().filter(next -> isSame(next, method));
    }

    /** Whether the one method is declared in a subtype of where the other is, or in the same type. */
    boolean isBelow(ExecutableElement method, ExecutableElement other) {
        return reading.types().isSubtype(erasedOwner(method), erasedOwner(other));
    }

    /** Returns the types that have the method from the one that declares it, the nearest first. */
    Stream<TypeElement> having(ExecutableElement method) {
        TypeMirror owner = erasedOwner(method);
        return Supertypes.nearestFirst(type).stream()
                .filter(next -> reading.types().isSubtype(reading.types().erasure(next.asType()), owner));
    }

    /** Whether the package of the type may call the method, or what overrides it. */
    boolean isCallable(ExecutableElement method) {
        return isOwn(method)
                || same(method).anyMatch(next -> next.getModifiers().contains(Modifier.PUBLIC) || isNear(next));
    }

    /** Compilers do not agree where the accessors of a record stand that nobody has written. */
    private static Set<ExecutableElement> declared(TypeElement type) {
        Set<ExecutableElement> methods = new LinkedHashSet<>();
        List<? extends Element> enclosed = type.getEnclosedElements();
        ElementFilter.recordComponentsIn(enclosed).forEach(component -> methods.add(component.getAccessor()));
        methods.addAll(ElementFilter.methodsIn(enclosed));
        return methods;
    }

    private void add(ExecutableElement method) {
        methods.add(method);
        byName.computeIfAbsent(name(method), name -> new ArrayList<>()).add(method);
    }

    private boolean isInherited(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return !modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.PRIVATE)
                && (modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED) || isNear(method));
    }

    private boolean isNear(Element element) {
        return reading.elements()
                .getPackageOf(element)
                .equals(reading.elements().getPackageOf(type));
    }

    private boolean isSame(ExecutableElement one, ExecutableElement other) {
        if (one.equals(other)) {
            return true;
        }
        ExecutableType first = member(one);
        ExecutableType second = member(other);
        return reading.types().isSubsignature(first, second) || reading.types().isSubsignature(second, first);
    }

    private TypeMirror erasedOwner(ExecutableElement method) {
        return reading.types().erasure(owner(method).asType());
    }

    private static String name(ExecutableElement method) {
        return method.getSimpleName().toString();
    }
}
