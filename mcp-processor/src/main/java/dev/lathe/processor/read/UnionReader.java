package dev.lathe.processor.read;

import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.UnionClass;
import dev.lathe.processor.model.UnionClass.Branch;
import dev.lathe.processor.model.Written;
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
        boolean isClosed = element.getModifiers().contains(Modifier.SEALED)
                || !JacksonUnion.subtypes(element, reading).isEmpty();
        return isClosed
                && (element.getKind().isInterface() || element.getModifiers().contains(Modifier.ABSTRACT));
    }

    Shape read(DeclaredType type, Site site) {
        TypeElement element = (TypeElement) type.asElement();
        List<Shape> arguments = type.getTypeArguments().stream()
                .map(argument -> shapes.inside(argument, site))
                .toList();
        UnionShape shape = new UnionShape(reading.name(element), arguments);
        return reading.unions().containsKey(shape) ? shape : read(shape, type, site);
    }

    /** The union is known, without its branches, while these are read, since one of them may lead back to it. */
    private Shape read(UnionShape shape, DeclaredType type, Site site) {
        TypeElement element = (TypeElement) type.asElement();
        boolean isSource = reading.sources().contain(element);
        Site place = isSource ? Site.of(element) : site;
        JacksonUnion jackson = new JacksonUnion(element, reading, place);
        Optional<String> description = JacksonClass.of(element, reading, place).description();
        UnionClass union = new UnionClass(
                description.orElseGet(() -> reading.javadoc(element).main()),
                jackson.discriminator(),
                List.of(),
                isSealed(element),
                isSource,
                place);
        reading.unions().put(shape, union);
        jackson.note();
        JacksonLeftovers.read(element, reading, place);
        List<Branch> branches = new ArrayList<>();
        for (TypeElement branch : branches(element)) {
            Shape found = typed(branch, type)
                    .map(known -> shapes.read(known, site))
                    .orElseGet(() -> shapes.none(branch.asType()));
            if (!(found instanceof ObjectShape object)) {
                return found instanceof NoShape ? found : shapes.none(branch.asType());
            }
            branches.add(branch(branch, object, jackson, place));
        }
        reading.unions().put(shape, union.of(branches));
        return shape;
    }

    private Branch branch(TypeElement element, ObjectShape shape, JacksonUnion jackson, Site use) {
        List<Written> tags = jackson.tags(element);
        List<String> aliases = tags.stream().skip(1).map(Written::text).toList();
        Written tag = tags.get(0);
        return new Branch(
                tag.text(), aliases, shape, reading.sources().contain(tag.site().element()) ? tag.site() : use);
    }

    /** Returns the classes that the values are of, those of sealed types among them instead of these. */
    private List<TypeElement> branches(TypeElement union) {
        Set<TypeElement> found = new LinkedHashSet<>();
        for (TypeElement next : listed(union)) {
            if (isUnion(next)) {
                found.addAll(branches(next));
            } else {
                found.add(next);
            }
        }
        return nearestFirst(found);
    }

    private List<TypeElement> listed(TypeElement union) {
        return union.getModifiers().contains(Modifier.SEALED)
                ? EcjOrder.permitted(union).stream()
                        .map(permitted -> (TypeElement) reading.types().asElement(permitted))
                        .toList()
                : JacksonUnion.subtypes(union, reading);
    }

    /** A class comes before one that it extends, since its values are of both. */
    private List<TypeElement> nearestFirst(Set<TypeElement> classes) {
        List<TypeElement> sorted = new ArrayList<>();
        for (TypeElement next : classes) {
            int place = 0;
            while (place < sorted.size() && !extendsClass(next, sorted.get(place))) {
                place++;
            }
            sorted.add(place, next);
        }
        return sorted;
    }

    private boolean extendsClass(TypeElement type, TypeElement above) {
        return reading.supertype(type, above).isPresent();
    }

    /** Tells whether the compiler knows all classes that the values can be of. */
    private boolean isSealed(TypeElement union) {
        return union.getModifiers().contains(Modifier.SEALED)
                && listed(union).stream().allMatch(next -> !isUnion(next) || isSealed(next));
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
