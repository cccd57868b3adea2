package dev.lathe.processor.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** What of a class and its supertypes declares a member, by its name: a field, getters, setters, parameters. */
final class MemberElements {

    private final TypeElement type;
    private final Map<String, Set<Element>> byName = new LinkedHashMap<>();

    private MemberElements(TypeElement type) {
        this.type = type;
    }

    static MemberElements of(TypeElement type) {
        MemberElements elements = new MemberElements(type);
        for (TypeElement next : Supertypes.nearestFirst(type)) {
            ElementFilter.fieldsIn(next.getEnclosedElements()).forEach(elements::addField);
            ElementFilter.methodsIn(next.getEnclosedElements()).forEach(elements::addMethod);
        }
        return elements;
    }

    /** Adds the parameters of what makes an object. */
    void addParameters(ExecutableElement maker) {
        for (VariableElement parameter : maker.getParameters()) {
            add(parameter.getSimpleName().toString(), parameter);
        }
    }

    /** Returns all of one member, in this order to begin with. */
    List<Element> of(String name, Element... first) {
        Set<Element> elements = new LinkedHashSet<>(List.of(first));
        elements.addAll(byName.getOrDefault(name, Set.of()));
        return new ArrayList<>(elements);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Returns what is named like a member in an annotation, and is part of none of these. */
    List<Element> namedBesides(Collection<String> members) {
        Set<Element> known = new LinkedHashSet<>();
        members.forEach(name -> known.addAll(of(name)));
        return Stream.concat(
                        ElementFilter.fieldsIn(type.getEnclosedElements()).stream(),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .<Element>map(element -> element)
                .filter(element -> !known.contains(element) && JacksonMember.isNamed(element))
                .toList();
    }

    private void addField(VariableElement field) {
        if (!field.getModifiers().contains(Modifier.STATIC)) {
            add(field.getSimpleName().toString(), field);
        }
    }

    private void addMethod(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return;
        }
        Optional<String> set = BeanMethods.set(method);
        if (set.isPresent()) {
            add(set.get(), method);
            add(set.get(), method.getParameters().get(0));
        } else if (type.getKind() == ElementKind.RECORD
                && method.getParameters().isEmpty()) {
            add(method.getSimpleName().toString(), method);
        } else {
            BeanMethods.gotten(method).ifPresent(name -> add(name, method));
        }
    }

    private void add(String name, Element element) {
        byName.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(element);
    }
}
