package dev.lathe.processor.read;

import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a parameter or a record component with its {@code @Arg}. */
final class SlotReader {

    private static final String ARG = "dev.lathe.annotation.Arg";

    private final ShapeReader shapes;

    SlotReader(ShapeReader shapes) {
        this.shapes = shapes;
    }

    /** Returns the slot, unless its type has no shape, which is then reported at {@code site}. */
    Optional<Slot> read(Element element, TypeMirror type, String documented, Site site) {
        Optional<TypeMirror> content = optionalContent(type);
        return shapes.read(content.orElse(type), site)
                .map(shape -> slot(element, type, shape, content.isPresent(), documented));
    }

    private static Slot slot(Element element, TypeMirror type, Shape shape, boolean optional, String documented) {
        Optional<Annotation> arg = Annotation.find(element, ARG);
        String javaName = element.getSimpleName().toString();
        return new Slot(
                javaName,
                text(arg, "name").orElse(javaName),
                shape,
                text(arg, "description").orElse(documented),
                Nullness.isNullable(element, type),
                optional,
                written(arg, "defaultValue"),
                written(arg, "header"),
                Site.of(element),
                arg.map(annotation -> annotation.site("name")).orElse(Site.of(element)));
    }

    /** The {@code T} of an {@code Optional<T>}. */
    static Optional<TypeMirror> optionalContent(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("java.util.Optional")
                && !declared.getTypeArguments().isEmpty()) {
            return Optional.of(declared.getTypeArguments().get(0));
        }
        return Optional.empty();
    }

    private static Optional<String> text(Optional<Annotation> arg, String name) {
        return arg.map(annotation -> annotation.text(name)).filter(text -> !text.isEmpty());
    }

    private static Optional<Written> written(Optional<Annotation> arg, String name) {
        return arg.flatMap(annotation -> annotation.written(name));
    }
}
