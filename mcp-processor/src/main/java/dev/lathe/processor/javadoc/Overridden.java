package dev.lathe.processor.javadoc;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the methods that a method overrides: in its superclass, then in its interfaces, then in theirs. */
final class Overridden {

    private static final Set<Modifier> OVERRIDES_NOTHING = Set.of(Modifier.STATIC, Modifier.PRIVATE);

    private final Elements elements;

    Overridden(Elements elements) {
        this.elements = elements;
    }

    Stream<ExecutableElement> by(ExecutableElement method) {
        boolean overrides = method.getKind() == ElementKind.METHOD
                && method.getModifiers().stream().noneMatch(OVERRIDES_NOTHING::contains);
        TypeElement home = (TypeElement) requireNonNull(method.getEnclosingElement());
        return overrides ? supertypes(home).flatMap(type -> overridden(method, type, home)) : Stream.empty();
    }

    private Stream<ExecutableElement> overridden(ExecutableElement method, TypeElement type, TypeElement home) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(other -> elements.overrides(method, other, home));
    }

    private static Stream<TypeElement> supertypes(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(next -> next.getKind() == TypeKind.DECLARED)
                .map(next -> (TypeElement) ((DeclaredType) next).asElement())
                .filter(next -> !next.getQualifiedName().contentEquals("java.lang.Object"))
                .flatMap(next -> Stream.concat(Stream.of(next), supertypes(next)));
    }
}
