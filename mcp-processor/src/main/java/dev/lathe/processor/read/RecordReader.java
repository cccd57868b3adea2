package dev.lathe.processor.read;

import dev.lathe.processor.javadoc.Javadoc;
import dev.lathe.processor.model.Making;
import dev.lathe.processor.model.ObjectClass;
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

/** Reads a record: its components are both what it is made of and what is written. */
final class RecordReader {

    private final Reading reading;
    private final SlotReader slots;

    RecordReader(Reading reading, SlotReader slots) {
        this.reading = reading;
        this.slots = slots;
    }

    ObjectClass read(DeclaredType type, Javadoc javadoc, boolean isSource, Site site) {
        TypeElement element = (TypeElement) type.asElement();
        List<Slot> components = new ArrayList<>();
        // Not getRecordComponents: in ecj these have no accessors until someone has asked for all there is.
        for (RecordComponentElement component : ElementFilter.recordComponentsIn(element.getEnclosedElements())) {
            components.add(component(component, type, javadoc, isSource ? site(component, element) : site));
        }
        Making making = new Making.Call(Optional.empty(), List.copyOf(components));
        return new ObjectClass(javadoc.main(), Optional.of(making), components, isSource, site);
    }

    private Slot component(RecordComponentElement component, DeclaredType type, Javadoc javadoc, Site site) {
        ExecutableType accessor = (ExecutableType) reading.types().asMemberOf(type, component.getAccessor());
        String name = component.getSimpleName().toString();
        Slot slot = slots.read(component, name, name, accessor.getReturnType(), javadoc.parameter(name), site);
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
}
