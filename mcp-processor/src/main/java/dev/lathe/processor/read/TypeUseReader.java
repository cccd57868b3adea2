package dev.lathe.processor.read;

import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.TypeUse;
import dev.lathe.processor.problem.Site;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a type that stands for a whole value, which may be absent. */
final class TypeUseReader {

    private final ShapeReader shapes;

    TypeUseReader(ShapeReader shapes) {
        this.shapes = shapes;
    }

    /** Returns the type of the element; what is wrong with it is shown at the site. */
    TypeUse read(Element element, TypeMirror type, Site site) {
        return read(element, List.of(element), type, site);
    }

    /** Returns the type of a member whose annotations may stand on several elements. */
    TypeUse read(Element element, Collection<? extends Element> annotated, TypeMirror type, Site site) {
        Presence presence = presence(element, type);
        Demands demands = new Demands(annotated, type);
        Shape shape = demands.onDeclared(shape(type, presence, shapes.heeding(demands), site), site);
        return new TypeUse(Spelling.of(type), shape, presence, demands.met());
    }

    private static Shape shape(TypeMirror type, Presence presence, ShapeReader shapes, Site site) {
        return switch (presence) {
            case OPTIONAL ->
                content(type).map(content -> shapes.inside(content, site)).orElseGet(() -> shapes.none(type));
            case OPTIONAL_INT -> new ScalarShape(Scalar.INT, false);
            case OPTIONAL_LONG -> new ScalarShape(Scalar.LONG, false);
            case OPTIONAL_DOUBLE -> new ScalarShape(Scalar.DOUBLE, false);
            case REQUIRED, NULLABLE, DEFAULTED, FILLED, FILLED_ARRAY -> shapes.read(type, site);
        };
    }

    /** Returns whether the type says that the value may be absent. */
    static Presence presence(Element element, TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement holder) {
            Optional<Presence> held = Presence.heldBy(holder.getQualifiedName().toString());
            if (held.isPresent()) {
                return held.get();
            }
        }
        return Nullness.isNullable(element, type) ? Presence.NULLABLE : Presence.REQUIRED;
    }

    /** The {@code T} of an {@code Optional<T>}, unless it is a raw one. */
    private static Optional<TypeMirror> content(TypeMirror type) {
        return ((DeclaredType) type)
                .getTypeArguments().stream().<TypeMirror>map(next -> next).findFirst();
    }
}
