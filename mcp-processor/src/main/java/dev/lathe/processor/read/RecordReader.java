package dev.lathe.processor.read;

import dev.lathe.processor.javadoc.Javadoc;
import dev.lathe.processor.model.Making;
import dev.lathe.processor.model.ObjectClass;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads a record: its components are both what it is made of and what is written. */
final class RecordReader {

    private final Reading reading;

    RecordReader(Reading reading) {
        this.reading = reading;
    }

    ObjectClass read(MemberReader members, Javadoc javadoc, boolean isSource, Site site) {
        TypeElement type = members.element();
        Optional<ExecutableElement> creator =
                members.creator().filter(next -> !Construction.isCanonical(next, type, reading));
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(next -> Construction.isCanonical(next, type, reading))
                .forEach(members::includeParameters);
        List<Parameter> parameters = new ArrayList<>();
        List<Slot> written = new ArrayList<>();
        // Not getRecordComponents: in ecj these have no accessors until someone has asked for all there is.
        for (RecordComponentElement component : ElementFilter.recordComponentsIn(type.getEnclosedElements())) {
            MemberReader.Component read = members.component(
                    component,
                    javadoc.parameter(component.getSimpleName().toString()),
                    isSource ? site(component, type) : site);
            parameters.add(read.parameter());
            read.written().ifPresent(written::add);
        }
        Optional<Making> making = creator.isPresent()
                ? members.call(creator.get(), javadoc::parameter)
                : Optional.of(Making.constructor(parameters));
        return new ObjectClass(
                members.description(javadoc), making, members.sorted(written, List.of()), isSource, site);
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
