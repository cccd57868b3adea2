package dev.lathe.processor.javadoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What of a class another module may want to know the Javadoc of: what arguments and results are made of, and features.
 */
final class Documentable {

    /** The annotations that make a method a feature. */
    private static final Set<String> FEATURES = Set.of("Tool", "Prompt", "Resource", "ResourceTemplate");

    private static final Pattern GETTER = Pattern.compile("(get|is)\\P{javaLowerCase}.*");
    private static final Pattern SETTER = Pattern.compile("set\\P{javaLowerCase}.*");

    private final Javadocs javadocs;

    Documentable(Javadocs javadocs) {
        this.javadocs = javadocs;
    }

    /** Returns the elements of a class and of the classes in it. */
    List<Element> in(TypeElement type) {
        List<Element> elements = new ArrayList<>();
        if (type.getModifiers().contains(Modifier.PRIVATE)) {
            return elements;
        }
        List<? extends Element> members = members(type);
        if (!members.isEmpty() || isData(type)) {
            elements.add(type);
            elements.addAll(members);
        }
        elements.addAll(inheritableFeatures(type));
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> elements.addAll(in(inner)));
        return elements;
    }

    private static boolean isData(TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                || type.getKind() == ElementKind.ENUM
                || type.getModifiers().contains(Modifier.SEALED);
    }

    private List<? extends Element> members(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM ->
                type.getEnclosedElements().stream()
                        .filter(next -> next.getKind() == ElementKind.ENUM_CONSTANT)
                        .toList();
            case CLASS, INTERFACE -> beanMembers(type);
            default -> List.of();
        };
    }

    /** Nearly every class has a getter; those that tell something of a property are fewer. */
    private List<ExecutableElement> beanMembers(TypeElement type) {
        List<ExecutableElement> members = new ArrayList<>();
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> isGetter(method) || isSetter(method))
                .forEach(members::add);
        boolean isBean = !members.isEmpty();
        members.addAll(ElementFilter.constructorsIn(type.getEnclosedElements()));
        return isBean && members.stream().anyMatch(this::tellsOfProperty) ? members : List.of();
    }

    private boolean tellsOfProperty(ExecutableElement member) {
        Javadoc javadoc = javadocs.own(member);
        return !javadoc.parameters().isEmpty()
                || member.getKind() == ElementKind.METHOD && !javadoc.getter().isEmpty();
    }

    private static boolean isGetter(ExecutableElement method) {
        return isAccessor(method) && method.getParameters().isEmpty() && isNamed(method, GETTER);
    }

    private static boolean isSetter(ExecutableElement method) {
        return isAccessor(method) && method.getParameters().size() == 1 && isNamed(method, SETTER);
    }

    private static boolean isAccessor(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) && !modifiers.contains(Modifier.STATIC);
    }

    private static boolean isNamed(ExecutableElement method, Pattern name) {
        return name.matcher(method.getSimpleName()).matches();
    }

    private static List<ExecutableElement> inheritableFeatures(TypeElement type) {
        return type.getModifiers().contains(Modifier.FINAL)
                ? List.of()
                : ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(Documentable::isFeature)
                        .toList();
    }

    /** Whosever annotation it is. */
    private static boolean isFeature(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                .map(mirror -> mirror.getAnnotationType().asElement().getSimpleName())
                .anyMatch(name -> FEATURES.contains(name.toString()));
    }
}
