package dev.lathe.processor.read;

import dev.lathe.processor.model.Label;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.TypeUse;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Reads a parameter or a member with its annotation. */
final class SlotReader {

    private final TypeUseReader types;

    SlotReader(ShapeReader shapes) {
        this.types = new TypeUseReader(shapes);
    }

    /** Returns the slot of a parameter. */
    Slot read(Element element, TypeMirror type, String documented, Site site) {
        TypeUse use = types.read(element, type, site);
        return slot(element, element.getSimpleName().toString(), "", use, documented);
    }

    /** Returns the slot of a member of that name; what is wrong with its type is shown at {@code site}. */
    Slot read(Element element, String javaName, String accessor, TypeMirror type, String documented, Site site) {
        TypeUse use = types.read(element, Companions.of(element, javaName), type, site);
        return slot(element, javaName, accessor, use, documented);
    }

    private static Slot slot(Element element, String javaName, String accessor, TypeUse use, String documented) {
        Optional<ArgAnnotation> arg = ArgAnnotation.find(element);
        Optional<Written> name = arg.flatMap(ArgAnnotation::name);
        Label label = new Label(
                javaName,
                name.map(Written::text).orElse(javaName),
                List.of(),
                arg.flatMap(ArgAnnotation::description).map(Written::text).orElse(documented),
                name.map(Written::site).orElse(Site.of(element)));
        return new Slot(
                label,
                arg.map(ArgAnnotation::isNullable).orElse(false) ? use.orNull() : use,
                accessor,
                arg.flatMap(ArgAnnotation::defaultValue),
                arg.flatMap(ArgAnnotation::header),
                Site.of(element));
    }
}
