package dev.lathe.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** The public getters and setters of a bean by the names of its properties, those of its superclasses first. */
record BeanMethods(Map<String, ExecutableElement> getters, Map<String, ExecutableElement> setters) {

    static BeanMethods of(TypeElement bean, Reading reading) {
        BeanMethods methods = new BeanMethods(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (TypeElement type : fromTheTop(bean, reading)) {
            ElementFilter.methodsIn(type.getEnclosedElements()).forEach(methods::add);
        }
        return methods;
    }

    private static Iterable<TypeElement> fromTheTop(TypeElement bean, Reading reading) {
        Deque<TypeElement> types = new ArrayDeque<>();
        TypeElement next = bean;
        while (next != null && !next.getQualifiedName().contentEquals("java.lang.Object")) {
            types.addFirst(next);
            next = (TypeElement) reading.types().asElement(next.getSuperclass());
        }
        return types;
    }

    private void add(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getTypeParameters().isEmpty()) {
            gotten(method).ifPresent(name -> getters.put(name, method));
            set(method).ifPresent(name -> setters.put(name, method));
        }
    }

    /** Returns the property that a method gets, by its name or by an annotation. */
    static Optional<String> gotten(ExecutableElement method) {
        if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
            return Optional.empty();
        }
        String type = method.getReturnType().toString();
        boolean isBoolean = type.equals("boolean") || type.equals("java.lang.Boolean");
        return property("get", method)
                .or(() -> isBoolean ? property("is", method) : Optional.empty())
                .or(() -> named(method));
    }

    /** Returns the property that a method sets, likewise. */
    static Optional<String> set(ExecutableElement method) {
        return method.getParameters().size() == 1 ? property("set", method).or(() -> named(method)) : Optional.empty();
    }

    private static Optional<String> named(ExecutableElement method) {
        return JacksonMember.isNamed(method)
                ? Optional.of(method.getSimpleName().toString())
                : Optional.empty();
    }

    /** {@code getName} is {@code name}, but {@code getURL} is {@code URL}, as JavaBeans have it. */
    private static Optional<String> property(String verb, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (!name.startsWith(verb) || name.length() == verb.length()) {
            return Optional.empty();
        }
        String rest = name.substring(verb.length());
        if (Character.isLowerCase(rest.charAt(0))) {
            return Optional.empty();
        }
        boolean isAcronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return Optional.of(isAcronym ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1));
    }
}
