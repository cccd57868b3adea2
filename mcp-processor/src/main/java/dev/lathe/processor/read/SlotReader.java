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

    static final String ARG = "dev.lathe.annotation.Arg";

    private final ShapeReader shapes;

    SlotReader(ShapeReader shapes) {
        this.shapes = shapes;
    }

    /** Returns the slot; what is wrong with its type is shown at {@code site}. */
    Slot read(Element element, TypeMirror type, String documented, Site site) {
        Optional<TypeMirror> content = optionalContent(type);
        Place place = Place.outermost(site);
        Shape shape =
                content.map(inner -> shapes.read(inner, place.inside())).orElseGet(() -> shapes.read(type, place));
        Optional<Annotation> arg = Annotation.find(element, ARG);
        Optional<Written> name =
                written(arg, "name").filter(written -> !written.text().isEmpty());
        String javaName = element.getSimpleName().toString();
        return new Slot(
                javaName,
                name.map(Written::text).orElse(javaName),
                Spelling.of(type),
                shape,
                written(arg, "description")
                        .map(Written::text)
                        .filter(text -> !text.isEmpty())
                        .orElse(documented),
                Nullness.isNullable(element, type),
                content.isPresent(),
                written(arg, "defaultValue"),
                written(arg, "header"),
                Site.of(element),
                name.map(Written::site).orElse(Site.of(element)));
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

    private static Optional<Written> written(Optional<Annotation> arg, String name) {
        return arg.flatMap(annotation -> annotation.written(name));
    }
}
