package dev.lathe.processor.read;

import dev.lathe.processor.model.Label;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Reads a parameter or a member with its {@code @Arg}. */
final class SlotReader {

    static final String ARG = "dev.lathe.annotation.Arg";

    private final TypeUseReader types;

    SlotReader(ShapeReader shapes) {
        this.types = new TypeUseReader(shapes);
    }

    /** Returns the slot of a parameter. */
    Slot read(Element element, TypeMirror type, String documented, Site site) {
        return read(element, element.getSimpleName().toString(), "", type, documented, site);
    }

    /** Returns the slot of a member of that name; what is wrong with its type is shown at {@code site}. */
    Slot read(Element element, String javaName, String accessor, TypeMirror type, String documented, Site site) {
        Optional<Annotation> arg = Annotation.find(element, ARG);
        Optional<Written> name = text(arg, "name");
        Label label = new Label(
                javaName,
                name.map(Written::text).orElse(javaName),
                List.of(),
                text(arg, "description").map(Written::text).orElse(documented),
                name.map(Written::site).orElse(Site.of(element)));
        return new Slot(
                label,
                types.read(element, type, site),
                accessor,
                written(arg, "defaultValue"),
                written(arg, "header"),
                Site.of(element));
    }

    private static Optional<Written> text(Optional<Annotation> arg, String name) {
        return written(arg, name).filter(written -> !written.text().isEmpty());
    }

    private static Optional<Written> written(Optional<Annotation> arg, String name) {
        return arg.flatMap(annotation -> annotation.written(name));
    }
}
