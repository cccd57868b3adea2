package dev.lathe.processor.read;

import dev.lathe.processor.javadoc.Javadoc;
import dev.lathe.processor.javadoc.Javadocs;
import dev.lathe.processor.model.Declarations;
import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.Kind;
import dev.lathe.processor.model.ObjectClass;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.UnionClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the readers of one class share: the compiler, its sources, and the classes met so far. */
record Reading(
        Elements elements,
        Types types,
        Sources sources,
        Javadocs javadocs,
        PackageElement home,
        Map<ObjectShape, ObjectClass> objects,
        Map<UnionShape, UnionClass> unions,
        Remarks remarks) {

    static Reading of(Elements elements, Types types, Sources sources, Javadocs javadocs, TypeElement start) {
        return new Reading(
                elements,
                types,
                sources,
                javadocs,
                elements.getPackageOf(start),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                Remarks.of(sources));
    }

    /** Returns the same, for what is met that nothing may come of: it is not told of as met here. */
    Reading aside() {
        return new Reading(
                elements, types, sources, javadocs, home, new LinkedHashMap<>(), new LinkedHashMap<>(), remarks);
    }

    /** Returns what was met. */
    Declarations declared() {
        return new Declarations(objects, unions);
    }

    TypeMirror object() {
        return elements.getTypeElement("java.lang.Object").asType();
    }

    /** Returns the type as which the class has the other one above it. */
    Optional<DeclaredType> supertype(TypeElement type, Element above) {
        return supertype(type.asType(), above);
    }

    private Optional<DeclaredType> supertype(TypeMirror type, Element above) {
        if (type instanceof DeclaredType declared && declared.asElement().equals(above)) {
            return Optional.of(declared);
        }
        return types.directSupertypes(type).stream()
                .flatMap(next -> supertype(next, above).stream())
                .findFirst();
    }

    /** Returns the Javadoc of a class or a member, be it compiled already or not. */
    Javadoc javadoc(Element element) {
        return javadocs.of(element);
    }

    /** Returns the same, but without what a method has from those that it overrides. */
    Javadoc ownJavadoc(Element element) {
        return javadocs.own(element);
    }

    JavaName name(TypeElement type) {
        Deque<String> simpleNames = new ArrayDeque<>();
        for (Element next = type; next instanceof TypeElement; next = next.getEnclosingElement()) {
            simpleNames.addFirst(next.getSimpleName().toString());
        }
        return new JavaName(
                elements.getPackageOf(type).getQualifiedName().toString(),
                simpleNames.stream().toList());
    }

    static Kind kind(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> Kind.ENUM;
            case INTERFACE -> Kind.INTERFACE;
            case ANNOTATION_TYPE -> Kind.ANNOTATION;
            default -> Kind.CLASS;
        };
    }

    /** Whether the type is the named one or a subtype of it, whatever its type arguments. */
    boolean isA(TypeMirror type, String name) {
        TypeElement element = elements.getTypeElement(name);
        return element != null && types.isSubtype(types.erasure(type), types.erasure(element.asType()));
    }

    /** Whether the compiler wants the exception to be declared. */
    boolean isChecked(TypeMirror exception) {
        return !isA(exception, "java.lang.RuntimeException") && !isA(exception, "java.lang.Error");
    }

    /** Whether generated code, in the package of the class being read, can name the type. */
    boolean isReachable(TypeElement type) {
        boolean samePackage = elements.getPackageOf(type).equals(home);
        for (Element next = type; next instanceof TypeElement; next = next.getEnclosingElement()) {
            if (samePackage ? next.getModifiers().contains(Modifier.PRIVATE) : !isPublic(next)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every package can name the type. */
    static boolean isPublicAllTheWay(TypeElement type) {
        for (Element next = type; next instanceof TypeElement; next = next.getEnclosingElement()) {
            if (!isPublic(next)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC);
    }
}
