package dev.lathe.processor.read;

import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** What the annotations of {@code org.mcpjava} have in common. */
final class Portable {

    static final String PACKAGE = "org.mcpjava.server.";

    /** Stands for the name of the element in Java. */
    private static final String ELEMENT_NAME = "<<element name>>";

    private Portable() {}

    /** Tells whether the annotation is one of these. */
    static boolean is(Annotation annotation) {
        return annotation.qualifiedName().startsWith(PACKAGE);
    }

    static Optional<Written> name(Annotation annotation) {
        return annotation.filled("name").filter(name -> !name.text().equals(ELEMENT_NAME));
    }

    /** Returns the annotations of a repeatable kind, whether there is one of them or a container of more. */
    static List<Annotation> repeated(Element element, String name) {
        Optional<Annotation> one = Annotation.find(element, PACKAGE + name);
        Optional<Annotation> more = Annotation.find(element, PACKAGE + name + "." + name + "s");
        return Stream.concat(one.stream(), more.stream().flatMap(container -> container.annotations("value").stream()))
                .toList();
    }
}
