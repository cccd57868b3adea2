package dev.lathe.processor.read;

import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.RecordClass;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Shape.RecordShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/** Reads a record once, whatever leads back to it. */
final class RecordReader {

    /** A record that is met with more type arguments than this makes new ones from its own, without end. */
    private static final int MANY = 50;

    private final Reading reading;
    private final ShapeReader shapes;

    RecordReader(Reading reading, ShapeReader shapes) {
        this.reading = reading;
        this.shapes = shapes;
    }

    Shape read(DeclaredType type, Place place) {
        TypeElement element = (TypeElement) type.asElement();
        List<Shape> arguments = type.getTypeArguments().stream()
                .map(argument -> shapes.inside(argument, place))
                .toList();
        Optional<Shape> bad = arguments.stream().filter(RecordReader::isBad).findFirst();
        if (bad.isPresent()) {
            return bad.get();
        }
        JavaName name = reading.name(element);
        RecordShape shape = new RecordShape(name, arguments);
        if (!reading.records().containsKey(shape)) {
            if (isEndless(name)) {
                String known = Spelling.of(element.asType());
                return new NoShape(new NoShape.Unsupported(known, "type arguments that do not grow inside it"));
            }
            addToRecords(shape, type, place.site());
        }
        return shape;
    }

    private void addToRecords(RecordShape shape, DeclaredType type, Site use) {
        TypeElement element = (TypeElement) type.asElement();
        boolean isSource = reading.sources().contain(element);
        Javadoc javadoc = reading.javadoc(element);
        Site site = isSource ? Site.of(element) : use;
        reading.records().put(shape, new RecordClass(javadoc.main(), List.of(), isSource, site));
        List<Slot> components = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            components.add(component(component, type, javadoc, isSource ? site(component, element) : use));
        }
        reading.records().put(shape, new RecordClass(javadoc.main(), components, isSource, site));
    }

    private Slot component(RecordComponentElement component, DeclaredType type, Javadoc javadoc, Site site) {
        ExecutableType accessor = (ExecutableType) reading.types().asMemberOf(type, component.getAccessor());
        String documented = javadoc.parameter(component.getSimpleName().toString());
        Slot slot = new SlotReader(shapes).read(component, accessor.getReturnType(), documented, site);
        return site.element().equals(component) ? slot : slot.at(site);
    }

    /** Before JDK 20 javac knows where the field of a component stands, but not the component itself. */
    private static Site site(RecordComponentElement component, TypeElement type) {
        if (Runtime.version().feature() >= 20) {
            return Site.of(component);
        }
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .map(Site::of)
                .orElseGet(() -> Site.of(component));
    }

    private boolean isEndless(JavaName name) {
        return reading.records().keySet().stream()
                        .filter(known -> known.name().equals(name))
                        .count()
                > MANY;
    }

    private static boolean isBad(Shape shape) {
        return shape instanceof NoShape || shape.parts().stream().anyMatch(RecordReader::isBad);
    }
}
