package dev.lathe.processor.read;

import dev.lathe.processor.model.Written;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * A parameter or a member as it is declared: often by several elements, whose annotations all speak of it.
 *
 * @param usualName the name in JSON, unless an annotation says another
 * @param elements the one that is read or written first
 */
record Declared(String javaName, String usualName, List<Element> elements) {

    Declared {
        elements = List.copyOf(elements);
    }

    /** Returns a parameter, which nothing else declares. */
    static Declared of(Element parameter) {
        String name = parameter.getSimpleName().toString();
        return new Declared(name, name, List.of(parameter));
    }

    Element element() {
        return elements.get(0);
    }

    ArgAnnotation arg() {
        return ArgAnnotations.of(elements);
    }

    /** The name in JSON. */
    String name() {
        return arg().name().map(Written::text).orElse(usualName);
    }
}
