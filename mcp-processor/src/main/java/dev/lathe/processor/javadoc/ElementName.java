package dev.lathe.processor.javadoc;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What an element is called among those of its file: {@code Order}, {@code Order.Item}, {@code Order.State#OPEN},
 * {@code Order#getItems()}, {@code Order#setItems(List)}. A package that is renamed, as in a jar with everything in it,
 * changes none of these.
 */
final class ElementName {

    private final Types types;

    ElementName(Types types) {
        this.types = types;
    }

    String of(Element element) {
        String name = element.getSimpleName().toString();
        if (element instanceof TypeElement) {
            return element.getEnclosingElement() instanceof TypeElement outer ? of(outer) + "." + name : name;
        }
        String member = of(requireNonNull(element.getEnclosingElement())) + "#" + name;
        return element instanceof ExecutableElement method ? member + parameters(method) : member;
    }

    static TypeElement topLevel(Element element) {
        return element instanceof TypeElement type && !(type.getEnclosingElement() instanceof TypeElement)
                ? type
                : topLevel(requireNonNull(element.getEnclosingElement()));
    }

    private String parameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> simpleName(types.erasure(parameter.asType())))
                .collect(joining(",", "(", ")"));
    }

    /** Not what {@code toString} returns, which is another text in each compiler, and with each annotation. */
    private static String simpleName(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return declared.asElement().getSimpleName().toString();
        }
        return type instanceof ArrayType array
                ? simpleName(array.getComponentType()) + "[]"
                : type.getKind().name().toLowerCase(Locale.ROOT);
    }
}
