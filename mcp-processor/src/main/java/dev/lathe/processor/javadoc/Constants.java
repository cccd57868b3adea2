package dev.lathe.processor.javadoc;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds what {@code {@value}} means. What a comment imports is not known here. */
final class Constants {

    private final Elements elements;

    Constants(Elements elements) {
        this.elements = elements;
    }

    /**
     * Returns the value, or nothing when there is no such constant.
     *
     * @param name {@code LIMIT}, {@code #LIMIT}, {@code Order#LIMIT}, or nothing for the element itself
     * @param from the element whose comment it stands in
     */
    Optional<String> value(String name, Element from) {
        if (name.isEmpty()) {
            return Optional.of(from).flatMap(Constants::valueOf);
        }
        int hash = name.indexOf('#');
        String type = name.substring(0, Math.max(hash, 0));
        String constant = name.substring(hash + 1);
        return (type.isEmpty() ? around(from) : types(type, from))
                .flatMap(known -> ElementFilter.fieldsIn(elements.getAllMembers(known)).stream())
                .filter(field -> field.getSimpleName().contentEquals(constant))
                .findFirst()
                .flatMap(Constants::valueOf);
    }

    private static Optional<String> valueOf(Element element) {
        return element instanceof VariableElement variable
                ? Optional.ofNullable(variable.getConstantValue()).map(String::valueOf)
                : Optional.empty();
    }

    /**
     * Returns the types that may be meant: one that the comment is in, one inside it, one beside it, one of any name.
     */
    private Stream<TypeElement> types(String name, Element from) {
        String home = elements.getPackageOf(from).getQualifiedName().toString();
        Stream<TypeElement> inside = around(from)
                .flatMap(type ->
                        Stream.concat(Stream.of(type), ElementFilter.typesIn(type.getEnclosedElements()).stream()))
                .filter(type -> type.getSimpleName().contentEquals(name));
        Stream<TypeElement> elsewhere = Stream.of(home.isEmpty() ? name : home + "." + name, name, "java.lang." + name)
                .flatMap(qualified -> Stream.ofNullable(elements.getTypeElement(qualified)));
        return Stream.concat(inside, elsewhere);
    }

    private static Stream<TypeElement> around(Element element) {
        return Stream.<Element>iterate(element, next -> next != null, Element::getEnclosingElement)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast);
    }
}
