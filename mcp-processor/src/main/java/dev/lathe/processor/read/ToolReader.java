package dev.lathe.processor.read;

import dev.lathe.processor.model.Declarer;
import dev.lathe.processor.model.Modifiers;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads a method that is a tool. */
final class ToolReader {

    private final Reading reading;
    private final Inheritance inheritance;
    private final ShapeReader shapes;

    ToolReader(Reading reading, Inheritance inheritance) {
        this.reading = reading;
        this.inheritance = inheritance;
        this.shapes = new ShapeReader(reading);
    }

    static boolean isTool(ExecutableElement method) {
        return ToolAnnotation.find(method).isPresent();
    }

    ToolMethod read(ExecutableElement method) {
        ToolAnnotation tool = annotation(method);
        Declarer declarer = declarer(method);
        Site site = declarer.isSource() ? Site.of(method) : home();
        Wording wording = Wording.of(method, inheritance, reading);
        ExecutableType member = inheritance.member(method);
        TypeMirror result = member.getReturnType();
        Site resultSite = site(method, method.getReturnType(), result);
        return new ToolMethod(
                method.getSimpleName().toString(),
                name(method),
                tool.title(),
                wording.tool(),
                declarer,
                modifiers(method, member),
                parameters(method, member, wording),
                new ResultReader(reading, shapes).read(method, result, wording.result(), resultSite),
                tool.structured(),
                tool.hints(),
                tool.isStrict(),
                tool.timeout(),
                tool.scopes(),
                tool.secrets(),
                tool.icons(),
                tool.meta(),
                tool.vocabulary(),
                site,
                tool.name()
                        .filter(name -> declarer.isSource())
                        .map(Written::site)
                        .orElse(site),
                resultSite);
    }

    static String name(ExecutableElement method) {
        return annotation(method)
                .name()
                .map(Written::text)
                .orElse(method.getSimpleName().toString());
    }

    private static ToolAnnotation annotation(ExecutableElement method) {
        return ToolAnnotation.find(method).orElseThrow();
    }

    private Declarer declarer(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return new Declarer(
                reading.name(owner),
                !inheritance.isOwn(method),
                reading.sources().contain(method));
    }

    private List<Parameter> parameters(ExecutableElement method, ExecutableType member, Wording wording) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            parameters.add(parameter(parameter, member.getParameterTypes().get(i), wording.parameter(i)));
        }
        return parameters;
    }

    private Parameter parameter(VariableElement parameter, TypeMirror type, String documented) {
        Site site = site(parameter, parameter.asType(), type);
        if (isContext(type)) {
            Optional<Site> arg = ArgAnnotation.find(parameter).map(ArgAnnotation::site);
            return new Parameter.Context(parameter.getSimpleName().toString(), arg, site);
        }
        Slot slot = new SlotReader(shapes).read(parameter, type, documented, site);
        return site.element().equals(parameter) ? slot : slot.at(site);
    }

    /** What is wrong with a type that the class has put in the place of a type parameter is wrong with the class. */
    private Site site(Element element, TypeMirror declared, TypeMirror type) {
        boolean isSaidThere = Spelling.of(declared).equals(Spelling.of(type));
        return isSaidThere && reading.sources().contain(element) ? Site.of(element) : home();
    }

    /** Nothing can be shown in a class file, and something can in the class that inherits from it. */
    private Site home() {
        return Site.of(inheritance.type());
    }

    private static boolean isContext(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("dev.lathe.feature.McpContext");
    }

    private Modifiers modifiers(ExecutableElement method, ExecutableType member) {
        Set<Modifier> written = method.getModifiers();
        List<? extends TypeMirror> thrown = member.getThrownTypes();
        thrown.forEach(Unresolved::check);
        return new Modifiers(
                written.contains(Modifier.STATIC),
                written.contains(Modifier.PRIVATE),
                inheritance.isCallable(method),
                !method.getTypeParameters().isEmpty(),
                thrown.stream().filter(reading::isChecked).map(Spelling::of).toList(),
                thrown.stream()
                        .filter(type -> reading.isChecked(type) && !reading.isA(type, "java.lang.Exception"))
                        .map(Spelling::of)
                        .findFirst());
    }
}
