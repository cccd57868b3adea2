package dev.lathe.processor.read;

import dev.lathe.processor.model.Modifiers;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a method that is a tool. */
final class ToolReader {

    private final Reading reading;
    private final ShapeReader shapes;

    ToolReader(Reading reading) {
        this.reading = reading;
        this.shapes = new ShapeReader(reading);
    }

    ToolMethod read(ExecutableElement method, ToolAnnotation tool) {
        Site site = Site.of(method);
        Javadoc javadoc = reading.javadoc(method);
        return new ToolMethod(
                method.getSimpleName().toString(),
                name(method, tool),
                tool.title(),
                tool.description().isEmpty() ? javadoc.main() : tool.description(),
                modifiers(method),
                parameters(method, javadoc),
                new ResultReader(reading, shapes).read(method, method.getReturnType(), javadoc.result()),
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
                tool.name().map(Written::site).orElse(site));
    }

    static String name(ExecutableElement method, ToolAnnotation tool) {
        return tool.name().map(Written::text).orElse(method.getSimpleName().toString());
    }

    private List<Parameter> parameters(ExecutableElement method, Javadoc javadoc) {
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            parameters.add(parameter(parameter, javadoc));
        }
        return parameters;
    }

    private Parameter parameter(VariableElement parameter, Javadoc javadoc) {
        String name = parameter.getSimpleName().toString();
        Site site = Site.of(parameter);
        if (isContext(parameter.asType())) {
            Optional<Site> arg = ArgAnnotation.find(parameter).map(ArgAnnotation::site);
            return new Parameter.Context(name, arg, site);
        }
        return new SlotReader(shapes).read(parameter, parameter.asType(), javadoc.parameter(name), site);
    }

    private static boolean isContext(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("dev.lathe.feature.McpContext");
    }

    private Modifiers modifiers(ExecutableElement method) {
        Set<Modifier> written = method.getModifiers();
        List<? extends TypeMirror> thrown = method.getThrownTypes();
        thrown.forEach(Unresolved::check);
        return new Modifiers(
                written.contains(Modifier.STATIC),
                written.contains(Modifier.PRIVATE),
                written.contains(Modifier.ABSTRACT),
                !method.getTypeParameters().isEmpty(),
                thrown.stream().filter(reading::isChecked).map(Spelling::of).toList(),
                thrown.stream()
                        .filter(type -> reading.isChecked(type) && !reading.isA(type, "java.lang.Exception"))
                        .map(Spelling::of)
                        .findFirst());
    }
}
