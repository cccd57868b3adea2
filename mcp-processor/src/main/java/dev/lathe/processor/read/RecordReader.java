package dev.lathe.processor.read;

import dev.lathe.processor.model.RecordClass;
import dev.lathe.processor.model.Shape;
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
import javax.lang.model.type.TypeMirror;

/** Reads a record once, whatever leads back to it. */
final class RecordReader {

    private final Reading reading;
    private final ShapeReader shapes;

    RecordReader(Reading reading, ShapeReader shapes) {
        this.reading = reading;
        this.shapes = shapes;
    }

    Optional<Shape> read(DeclaredType type, Site site) {
        TypeElement element = (TypeElement) type.asElement();
        List<Shape> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            Optional<Shape> shape = shapes.read(argument, site);
            if (shape.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(shape.get());
        }
        RecordShape shape = new RecordShape(reading.name(element), arguments);
        if (!reading.records().containsKey(shape)) {
            Javadoc javadoc = reading.javadoc(element);
            reading.records().put(shape, new RecordClass(javadoc.main(), List.of()));
            reading.records().put(shape, new RecordClass(javadoc.main(), components(type, element, javadoc, site)));
        }
        return Optional.of(shape);
    }

    private List<Slot> components(DeclaredType type, TypeElement element, Javadoc javadoc, Site site) {
        List<Slot> components = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            ExecutableType accessor = (ExecutableType) reading.types().asMemberOf(type, component.getAccessor());
            String documented = javadoc.parameter(component.getSimpleName().toString());
            new SlotReader(shapes)
                    .read(component, accessor.getReturnType(), documented, site)
                    .ifPresent(components::add);
        }
        return components;
    }
}
