package dev.lathe.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * The elements that a member of a record or a bean consists of: field, getter, setter, parameter. An annotation of the
 * member may be on any of them; one on a component of a record is on those that it is allowed to be on.
 */
final class Companions {

    private final String name;
    private final Set<Element> found = new LinkedHashSet<>();

    private Companions(String name) {
        this.name = name;
    }

    /** Returns those of the element, which is one of them, and of its superclasses; the field comes first. */
    static Set<Element> of(Element element, String name) {
        Companions companions = new Companions(name);
        TypeElement owner = owner(element);
        for (TypeElement type = owner; type != null; type = superclass(type)) {
            ElementFilter.fieldsIn(type.getEnclosedElements()).forEach(companions::addField);
            ElementFilter.methodsIn(type.getEnclosedElements()).forEach(companions::addMethod);
        }
        if (owner.getKind() == ElementKind.RECORD) {
            ElementFilter.constructorsIn(owner.getEnclosedElements()).stream()
                    .filter(constructor -> isCanonical(constructor, owner))
                    .forEach(constructor -> constructor.getParameters().forEach(companions::addParameter));
        }
        companions.found.add(element);
        return companions.found;
    }

    private void addField(VariableElement field) {
        if (field.getSimpleName().contentEquals(name) && !field.getModifiers().contains(Modifier.STATIC)) {
            found.add(field);
        }
    }

    private void addMethod(ExecutableElement method) {
        String rest = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        String called = method.getSimpleName().toString();
        boolean isInRecord = method.getEnclosingElement().getKind() == ElementKind.RECORD;
        List<String> getters = isInRecord ? List.of(name) : List.of("get" + rest, "is" + rest);
        if (method.getParameters().isEmpty() && getters.contains(called)) {
            found.add(method);
        } else if (method.getParameters().size() == 1 && called.equals("set" + rest)) {
            found.add(method);
            found.addAll(method.getParameters());
        }
    }

    private void addParameter(VariableElement parameter) {
        if (parameter.getSimpleName().contentEquals(name)) {
            found.add(parameter);
        }
    }

    private static boolean isCanonical(ExecutableElement constructor, TypeElement type) {
        return names(constructor.getParameters()).equals(names(type.getRecordComponents()));
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream().map(next -> next.getSimpleName().toString()).toList();
    }

    private static TypeElement owner(Element element) {
        return element instanceof TypeElement type ? type : owner(element.getEnclosingElement());
    }

    private static TypeElement superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType above ? (TypeElement) above.asElement() : null;
    }
}
