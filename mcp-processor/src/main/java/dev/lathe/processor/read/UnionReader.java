package dev.lathe.processor.read;

import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.UnionClass;
import dev.lathe.processor.model.UnionClass.Branch;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a sealed interface or class once, whatever leads back to it. */
final class UnionReader {

    private final Reading reading;
    private final ShapeReader shapes;

    UnionReader(Reading reading, ShapeReader shapes) {
        this.reading = reading;
        this.shapes = shapes;
    }

    boolean isUnion(TypeElement element) {
        return element.getModifiers().contains(Modifier.SEALED)
                && (element.getKind().isInterface() || element.getModifiers().contains(Modifier.ABSTRACT));
    }

    Shape read(DeclaredType type, Site site) {
        TypeElement element = (TypeElement) type.asElement();
        List<Shape> arguments = type.getTypeArguments().stream()
                .map(argument -> shapes.inside(argument, site))
                .toList();
        UnionShape shape = new UnionShape(reading.name(element), arguments);
        if (!reading.unions().containsKey(shape)) {
            boolean isSource = reading.sources().contain(element);
            Site place = isSource ? Site.of(element) : site;
            String description = reading.javadoc(element).main();
            reading.unions().put(shape, new UnionClass(description, "type", List.of(), isSource, place));
            List<Branch> branches = new ArrayList<>();
            for (TypeElement branch : branches(element)) {
                Optional<DeclaredType> branchType = typed(branch, type);
                Shape branchShape = branchType
                        .<Shape>map(found -> shapes.read(found, site))
                        .orElseGet(() -> shapes.none(branch.asType()));
                if (!(branchShape instanceof ObjectShape object)) {
                    return branchShape instanceof NoShape ? branchShape : shapes.none(branch.asType());
                }
                branches.add(new Branch(branch.getSimpleName().toString(), object));
            }
            reading.unions().put(shape, new UnionClass(description, "type", branches, isSource, place));
        }
        return shape;
    }

    /** Returns the classes that the values are of, those of sealed types among them instead of these. */
    private Set<TypeElement> branches(TypeElement sealed) {
        Set<TypeElement> found = new LinkedHashSet<>();
        for (TypeMirror permitted : EcjOrder.permitted(sealed)) {
            TypeElement next = (TypeElement) reading.types().asElement(permitted);
            if (isUnion(next)) {
                found.addAll(branches(next));
            } else {
                found.add(next);
            }
        }
        return found;
    }

    /** Returns the type of the branch when that of the whole is this one: {@code Ok<T>} of {@code Result<T>}. */
    private Optional<DeclaredType> typed(TypeElement branch, DeclaredType whole) {
        List<TypeMirror> arguments = new ArrayList<>();
        for (TypeParameterElement parameter : branch.getTypeParameters()) {
            Optional<TypeMirror> argument = argument(parameter, branch, whole);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
        }
        return Optional.of(reading.types().getDeclaredType(branch, arguments.toArray(TypeMirror[]::new)));
    }

    private Optional<TypeMirror> argument(TypeParameterElement parameter, TypeElement branch, DeclaredType whole) {
        return reading.supertype(branch, whole.asElement()).flatMap(supertype -> {
            for (int index = 0; index < supertype.getTypeArguments().size(); index++) {
                if (reading.types().isSameType(supertype.getTypeArguments().get(index), parameter.asType())) {
                    return Optional.of(whole.getTypeArguments().get(index));
                }
            }
            return Optional.empty();
        });
    }
}
