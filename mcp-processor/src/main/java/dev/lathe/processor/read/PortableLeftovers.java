package dev.lathe.processor.read;

import dev.lathe.processor.model.Remark;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds what is said with {@code org.mcpjava} and not read. */
final class PortableLeftovers {

    private static final String DEFAULT_SERVER = "<default>";

    private final List<Remark> found = new ArrayList<>();

    private PortableLeftovers() {}

    /** Returns what is said of the class itself. */
    static List<Remark> of(TypeElement type) {
        PortableLeftovers leftovers = new PortableLeftovers();
        leftovers.takeBesides(type, "at each method, or in @McpServer,");
        if (type.getKind() == ElementKind.RECORD) {
            ElementFilter.constructorsIn(type.getEnclosedElements()).forEach(leftovers::takeComponents);
        }
        return leftovers.found;
    }

    static List<Remark> of(ExecutableElement method) {
        PortableLeftovers leftovers = new PortableLeftovers();
        FeatureAnnotations.find(method).ifPresent(feature -> leftovers.takeFeature(method, feature));
        return leftovers.found;
    }

    private void takeFeature(ExecutableElement method, FeatureAnnotation feature) {
        takeBesides(method, "in " + feature.vocabulary().method());
        if (!Portable.is(feature.annotation())) {
            takeTwins(method, feature);
        } else if (feature instanceof PortableTool tool) {
            takeTool(tool);
        } else if (feature instanceof PortableResource resource) {
            takeResource(resource);
        }
        method.getParameters().forEach(this::takeParameter);
    }

    private void takeBesides(Element element, String place) {
        take(element, "Icons", "set icons " + place + " of dev.lathe");
        for (Annotation server : Portable.repeated(element, "McpServer")) {
            server.filled("value")
                    .filter(value -> !value.text().equals(DEFAULT_SERVER))
                    .ifPresent(value -> add(
                            "server '" + value.text() + "' of @McpServer",
                            "say which server offers a class in features of @McpServer of dev.lathe",
                            value.site()));
        }
    }

    private void takeTool(PortableTool tool) {
        tool.annotation()
                .written("outputSchemaFrom")
                .ifPresent(value -> add("outputSchemaFrom", "return the type itself", value.site()));
        tool.hintTitle()
                .filter(title -> !title.text().equals(tool.title()))
                .ifPresent(title -> add("title '" + title.text() + "'", "@Tool has another one", title.site()));
    }

    private void takeResource(PortableResource resource) {
        resource.lastModified()
                .ifPresent(value -> add("lastModified", "nobody keeps it up to date, remove it", value.site()));
    }

    private void takeTwins(ExecutableElement method, FeatureAnnotation own) {
        String name = own.vocabulary().method();
        List<Annotation> twins = FeatureAnnotations.all(method)
                .filter(own::isTwin)
                .map(FeatureAnnotation::annotation)
                .filter(Portable::is)
                .toList();
        twins.forEach(twin -> addTwin(method, twin, twin.simpleName(), name));
        if (twins.isEmpty()) {
            takeMeta(method, name);
        }
    }

    private void takeMeta(ExecutableElement method, String own) {
        Portable.repeated(method, "MetaField").stream()
                .findFirst()
                .ifPresent(field ->
                        add(place("@MetaField", method), "set meta in " + own + " of dev.lathe", field.site()));
    }

    private void takeParameter(VariableElement parameter) {
        List<Annotation> all = PortableArg.NAMES.stream()
                .flatMap(name -> Annotation.find(parameter, name).stream())
                .toList();
        if (Annotation.find(parameter, OwnArg.NAME).isPresent()) {
            all.forEach(arg -> addTwin(parameter, arg, arg.simpleName(), "@Arg"));
        } else {
            all.stream()
                    .skip(1)
                    .forEach(arg -> add(
                            place(arg.simpleName(), parameter),
                            all.get(0).simpleName() + " is read, remove one of the two",
                            arg.site()));
        }
    }

    /** What a record's component is annotated with is found on the constructor, if it is for parameters alone. */
    private void takeComponents(ExecutableElement constructor) {
        for (VariableElement parameter : constructor.getParameters()) {
            PortableArg.NAMES.stream()
                    .flatMap(name -> Annotation.find(parameter, name).stream())
                    .forEach(arg -> add(place(arg.simpleName(), parameter), "write @Arg of dev.lathe", arg.site()));
        }
    }

    private void take(Element element, String name, String remedy) {
        Annotation.find(element, Portable.PACKAGE + name)
                .ifPresent(annotation -> add(place(simple(name), element), remedy, annotation.site()));
    }

    private void addTwin(Element element, Annotation portable, String name, String own) {
        String remedy = own + " of dev.lathe is read, remove one of the two";
        add(place(name + " of org.mcpjava", element), remedy, portable.site());
    }

    private void add(String what, String remedy, Site site) {
        found.add(Remark.ignored(what, remedy, site));
    }

    private static String simple(String name) {
        return "@" + name.substring(name.lastIndexOf('.') + 1);
    }

    private static String place(String annotation, Element element) {
        return annotation + " on '" + element.getSimpleName() + "'";
    }
}
