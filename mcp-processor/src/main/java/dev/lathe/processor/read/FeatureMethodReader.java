package dev.lathe.processor.read;

import dev.lathe.processor.model.Declarer;
import dev.lathe.processor.model.Feature;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Modifiers;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads a method that is a feature. */
final class FeatureMethodReader {

    private final Reading reading;
    private final Inheritance inheritance;

    FeatureMethodReader(Reading reading, Inheritance inheritance) {
        this.reading = reading;
        this.inheritance = inheritance;
    }

    Feature read(ExecutableElement method) {
        FeatureAnnotation annotation = FeatureAnnotations.find(method).orElseThrow();
        Wording wording = Wording.of(method, inheritance, reading);
        Feature feature = annotation.feature(read(method, annotation, wording), wording.method());
        return feature instanceof ResourceMethod resource
                ? resource.kept(CacheAnnotation.of(method, inheritance))
                : feature;
    }

    private FeatureMethod read(ExecutableElement method, FeatureAnnotation annotation, Wording wording) {
        Declarer declarer = declarer(method);
        Site site = site(method, declarer.isSource());
        ExecutableType member = inheritance.member(method);
        TypeMirror result = member.getReturnType();
        boolean isOwnResult = declarer.isSource() && isSame(method.getReturnType(), result);
        Site resultSite = site(method, isOwnResult);
        JacksonLeftovers.read(method, reading, site);
        ShapeReader shapes = new ShapeReader(annotation.noting(reading));
        List<Parameter> parameters = parameters(method, member, wording, declarer.isSource(), shapes);
        return new FeatureMethod(
                annotation.kind(),
                annotation.vocabulary(),
                method.getSimpleName().toString(),
                declarer,
                modifiers(method, member),
                annotation.parameters(
                        annotation.inputSchema().isPresent() ? withWhole(parameters, method, member) : parameters),
                new ResultReader(reading, shapes, annotation).read(method, result, wording.result(), resultSite),
                site,
                resultSite);
    }

    private Declarer declarer(ExecutableElement method) {
        TypeElement owner = Inheritance.owner(method);
        return new Declarer(
                reading.name(owner),
                !inheritance.isOwn(method),
                reading.sources().contain(owner));
    }

    private List<Parameter> parameters(
            ExecutableElement method, ExecutableType member, Wording wording, boolean isSource, ShapeReader shapes) {
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror type = member.getParameterTypes().get(i);
            Site site = site(parameter, isSource && isSame(parameter.asType(), type));
            parameters.add(parameter(parameter, type, wording.parameter(i), site, shapes));
        }
        return parameters;
    }

    private Parameter parameter(
            VariableElement parameter, TypeMirror type, String documented, Site site, ShapeReader shapes) {
        if (isNamed("dev.lathe.feature.McpContext", type)) {
            return new Parameter.Context(name(parameter), ArgAnnotations.site(parameter), site);
        }
        Slot slot = new SlotReader(reading, shapes).read(parameter, type, documented, site);
        return site.element().equals(parameter) ? slot : slot.moved(any -> site);
    }

    /** Returns the parameters of a method that takes all arguments at once, one of them for these. */
    private static List<Parameter> withWhole(
            List<Parameter> parameters, ExecutableElement method, ExecutableType member) {
        List<Parameter> all = new ArrayList<>(parameters);
        for (int i = 0; i < all.size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            if (all.get(i) instanceof Slot slot
                    && isNamed(
                            "dev.lathe.json.JsonObject",
                            member.getParameterTypes().get(i))) {
                all.set(i, new Parameter.Whole(name(parameter), ArgAnnotations.site(parameter), slot.site()));
            }
        }
        return all;
    }

    /**
     * Returns where to tell what is wrong with the element: at the class instead, when it is in a class file, where
     * nothing can be shown, or when the class has put a type in the place of a type parameter of it.
     */
    private Site site(Element element, boolean isToldThere) {
        return Site.of(isToldThere ? element : inheritance.type());
    }

    private static boolean isSame(TypeMirror declared, TypeMirror type) {
        return Spelling.of(declared).equals(Spelling.of(type));
    }

    private static String name(VariableElement parameter) {
        return parameter.getSimpleName().toString();
    }

    private static boolean isNamed(String qualifiedName, TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(qualifiedName);
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
