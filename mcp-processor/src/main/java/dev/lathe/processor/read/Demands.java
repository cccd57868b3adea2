package dev.lathe.processor.read;

import dev.lathe.processor.model.Constraint;
import dev.lathe.processor.model.Constraints;
import dev.lathe.processor.model.Demand;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The demands on one value and on its parts, as they are met where its type is read. */
final class Demands {

    private final Collection<? extends Element> elements;
    private final List<Annotation> declared;
    private final TypeMirror whole;
    private final List<Demand> met = new ArrayList<>();

    /**
     * Starts with a value of the type.
     *
     * @param elements where annotations on the value may be declared, besides on its type
     */
    Demands(Collection<? extends Element> elements, TypeMirror whole) {
        this.elements = elements;
        this.declared = ConstraintAnnotations.on(elements);
        this.whole = whole;
    }

    /** Returns the demands met so far. */
    List<Demand> met() {
        return List.copyOf(met);
    }

    /** Returns the shape of the value with what is declared to be asked of it. */
    Shape onDeclared(Shape shape, Site site) {
        boolean isShownThere = elements.contains(site.element());
        List<Demand> demands = declared.stream()
                .map(annotation -> DemandReader.read(annotation, shape, Spelling.of(whole), true))
                .map(demand -> isShownThere ? demand : demand.at(site))
                .toList();
        return constrained(shape, demands);
    }

    /** Returns the shape of the type, the value's own or one in it, with what its annotations ask. */
    @SuppressWarnings("TypeEquals") // The very same occurrence is meant.
    Shape on(TypeMirror type, Shape shape, Site site) {
        List<Demand> demands = new ArrayList<>();
        ConstraintAnnotations.in(type, site.element())
                .filter(annotation -> !isDeclared(annotation, type))
                .map(annotation -> DemandReader.read(annotation, shape, Spelling.of(type), type.equals(whole)))
                .forEach(demands::add);
        if (type instanceof DeclaredType ofClass) {
            ConstraintAnnotations.in(ofClass.asElement(), site.element())
                    .map(annotation -> DemandReader.read(annotation, shape, Spelling.of(type), false))
                    .forEach(demands::add);
        }
        return constrained(
                shape, demands.stream().map(demand -> demand.at(site)).toList());
    }

    /**
     * Tells whether the annotation was met on the declaration already. One that is for both is found on both: on the
     * type of the value, or, when that is an array, on the type of what is in it, where Java sees it as well.
     */
    @SuppressWarnings("TypeEquals") // The very same occurrence is meant.
    private boolean isDeclared(Annotation annotation, TypeMirror type) {
        return (type.equals(whole) || type.equals(innermost(whole)))
                && declared.stream()
                        .anyMatch(next -> next.mirror()
                                .toString()
                                .equals(annotation.mirror().toString()));
    }

    private static TypeMirror innermost(TypeMirror type) {
        return type instanceof ArrayType array ? innermost(array.getComponentType()) : type;
    }

    private Shape constrained(Shape shape, List<Demand> demands) {
        if (shape instanceof NoShape) {
            return shape;
        }
        met.addAll(demands);
        List<Constraint> asked = demands.stream()
                .flatMap(demand -> demand.constraints().stream())
                .toList();
        return shape.keeping(Constraints.of(asked));
    }
}
