package dev.lathe.processor.read;

import dev.lathe.processor.javadoc.Javadoc;
import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.Making;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads the members of one class: their names in JSON, and which of them a client sends or gets. */
final class MemberReader {

    /** A name that the compiler has made up, since the class file did not tell. */
    private static final Pattern UNKNOWN_NAME = Pattern.compile("arg\\d+");

    private final Reading reading;
    private final SlotReader slots;
    private final DeclaredType type;
    private final Optional<Site> use;
    private final JacksonClass jackson;
    private final MemberElements elements;
    private final Fillers fillers;
    private final Set<String> names = new HashSet<>();

    /** What a component of a record is to a client that sends it, and to one that gets it. */
    record Component(Parameter parameter, Optional<Slot> written) {}

    /** What is wrong with a compiled class is shown at its use. */
    MemberReader(Reading reading, SlotReader slots, DeclaredType type, Optional<Site> use) {
        this.reading = reading;
        this.slots = slots;
        this.type = type;
        this.use = use;
        this.jackson = JacksonClass.of(element(), reading, use.orElse(Site.of(element())));
        this.elements = MemberElements.of(element());
        this.fillers = new Fillers(element(), reading);
    }

    TypeElement element() {
        return (TypeElement) type.asElement();
    }

    /** Returns what is said of the class itself. */
    String description(Javadoc javadoc) {
        return jackson.description().orElse(javadoc.main());
    }

    /** Returns the constructor or the static method that annotations choose. */
    Optional<ExecutableElement> creator() {
        return new JacksonCreators(element(), elements, reading, use.orElse(Site.of(element()))).find();
    }

    /** Takes what is said of the parameters for said of the members of these names. */
    void includeParameters(ExecutableElement maker) {
        elements.addParameters(maker);
    }

    /** Returns a component of a record; what is wrong with it is shown at the place. */
    Component component(RecordComponentElement component, String documented, Site place) {
        String name = component.getSimpleName().toString();
        Declared member = member(name, component);
        TypeMirror value = typeOf(component.getAccessor()).getReturnType();
        boolean isRead = !jackson.isHidden(member, Direction.INPUT);
        boolean isWritten = !jackson.isHidden(member, Direction.OUTPUT);
        if (!isRead && !isWritten) {
            return new Component(fillers.of(name, value), Optional.empty());
        }
        Slot read = slots.read(member, name, value, documented, place);
        Slot slot = read.moved(site -> isShown(site, component, place) ? site : place);
        return new Component(
                isRead ? slot : fillers.of(name, value),
                isWritten ? Optional.of(jackson.written(slot, member, value)) : Optional.empty());
    }

    /** Returns what a client gets from a getter, unless it gets nothing. */
    Optional<Slot> gotten(String name, ExecutableElement getter, String documented) {
        Declared member = member(name, getter);
        TypeMirror value = typeOf(getter).getReturnType();
        return jackson.isHidden(member, Direction.OUTPUT)
                ? Optional.empty()
                : Optional.of(jackson.written(slot(member, getter, value, documented), member, value));
    }

    /** Returns what a client sends for a setter, unless it sends nothing. */
    Optional<Slot> set(String name, ExecutableElement setter, String documented) {
        Declared member = member(name, setter.getParameters().get(0), setter);
        TypeMirror value = typeOf(setter).getParameterTypes().get(0);
        return jackson.isHidden(member, Direction.INPUT)
                ? Optional.empty()
                : Optional.of(slot(member, setter, value, documented));
    }

    /** Returns the call of a constructor or a static method, unless the names of its parameters are lost. */
    Optional<Making> call(ExecutableElement maker, UnaryOperator<String> documented) {
        includeParameters(maker);
        List<Parameter> parameters = new ArrayList<>();
        Javadoc javadoc = reading.javadoc(maker);
        for (VariableElement parameter : maker.getParameters()) {
            Optional<String> name = name(parameter);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            TypeMirror value = typeOf(maker).getParameterTypes().get(parameters.size());
            String own = javadoc.parameter(name.get());
            parameters.add(
                    parameter(name.get(), maker, parameter, value, own.isEmpty() ? documented.apply(name.get()) : own));
        }
        Optional<String> factory =
                Optional.of(maker.getSimpleName().toString()).filter(name -> maker.getKind() == ElementKind.METHOD);
        return Optional.of(new Making(factory, parameters, List.of()));
    }

    /** Returns what is written in the order that annotations want. */
    List<Slot> sorted(List<Slot> written, Collection<String> madeWith) {
        return jackson.sorted(written, List.copyOf(madeWith));
    }

    /** Notes what the annotations say and nobody does. */
    void noteUnread() {
        Site site = use.orElse(Site.of(element()));
        JacksonLeftovers.read(element(), reading, site);
        String remedy =
                element().getKind() == ElementKind.RECORD ? "make it a component" : "write a public getter or setter";
        JacksonLeftovers.unnamed(elements.namedBesides(names), remedy, reading, site);
    }

    private Declared member(String name, Element... first) {
        names.add(name);
        return jackson.member(name, elements.of(name, first));
    }

    private Parameter parameter(
            String name, ExecutableElement maker, VariableElement parameter, TypeMirror value, String documented) {
        Declared member = member(name, parameter);
        return jackson.isHidden(member, Direction.INPUT)
                ? fillers.of(name, value)
                : slot(member, maker, value, documented);
    }

    private Slot slot(Declared member, ExecutableElement accessor, TypeMirror value, String documented) {
        Site place = use.orElseGet(() -> Site.of(member.element()));
        Slot slot = slots.read(member, accessor.getSimpleName().toString(), value, documented, place);
        return use.isEmpty() ? slot : slot.moved(site -> place);
    }

    /** Tells whether it is known where something is that is said of a component: not so, where its place is another. */
    private boolean isShown(Site site, RecordComponentElement component, Site place) {
        return place.element().equals(component)
                || use.isEmpty() && !site.element().equals(component);
    }

    /** A name that is lost may stand in an annotation. */
    private static Optional<String> name(VariableElement parameter) {
        String name = parameter.getSimpleName().toString();
        return UNKNOWN_NAME.matcher(name).matches()
                ? Optional.of(Declared.of(parameter).name())
                        .filter(written -> !written.equals(name) && SourceVersion.isName(written))
                : Optional.of(name);
    }

    private ExecutableType typeOf(ExecutableElement method) {
        return (ExecutableType) reading.types().asMemberOf(type, method);
    }
}
