package dev.lathe.processor.javadoc;

import java.lang.reflect.Method;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/** What {@link Elements} can tell since Java 17. */
final class LaterElements {

    /** From JDK 23 on. */
    private static final Optional<Method> DOC_COMMENT_KIND = method("getDocCommentKind");

    /** From JDK 18 on. */
    private static final Optional<Method> FILE_OBJECT_OF = method("getFileObjectOf");

    private final Elements elements;

    LaterElements(Elements elements) {
        this.elements = elements;
    }

    /** Tells whether the comment of an element is written with {@code ///}. */
    boolean hasMarkdown(Element element) {
        return call(DOC_COMMENT_KIND, element)
                .filter(kind -> kind.toString().equals("END_OF_LINE"))
                .isPresent();
    }

    Optional<FileObject> file(TypeElement type) {
        return call(FILE_OBJECT_OF, type).map(FileObject.class::cast);
    }

    private Optional<Object> call(Optional<Method> method, Element element) {
        try {
            return method.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(method.get().invoke(elements, element));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static Optional<Method> method(String name) {
        try {
            return Optional.of(Elements.class.getMethod(name, Element.class));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }
}
