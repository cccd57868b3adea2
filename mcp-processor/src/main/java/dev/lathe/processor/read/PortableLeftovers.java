package dev.lathe.processor.read;

import dev.lathe.processor.model.Remark;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds what is said with {@code org.mcpjava} and not read. */
final class PortableLeftovers {

    /** The features that are not read yet. */
    private static final List<String> FEATURES = List.of(
            "prompts.Prompt",
            "resources.Resource",
            "resources.ResourceTemplate",
            "completion.CompletePrompt",
            "completion.CompleteResourceTemplate");

    /** What speaks of the arguments of those. */
    private static final List<String> ARGUMENTS =
            List.of("prompts.PromptArg", "resources.ResourceTemplateArg", "completion.CompleteArg");

    private static final String DEFAULT_SERVER = "<default>";

    private final List<Remark> found = new ArrayList<>();

    private PortableLeftovers() {}

    /** Returns what is said of the class itself. */
    static List<Remark> of(TypeElement type) {
        PortableLeftovers leftovers = new PortableLeftovers();
        leftovers.takeBesides(type);
        if (type.getKind() == ElementKind.RECORD) {
            ElementFilter.constructorsIn(type.getEnclosedElements()).forEach(leftovers::takeComponents);
        }
        return leftovers.found;
    }

    static List<Remark> of(ExecutableElement method) {
        PortableLeftovers leftovers = new PortableLeftovers();
        FEATURES.forEach(name -> leftovers.take(method, name, "it is not read yet"));
        if (FeatureAnnotations.isFeature(method)) {
            leftovers.takeBesides(method);
            leftovers.takeTool(method);
            method.getParameters().forEach(leftovers::takeParameter);
        }
        return leftovers.found;
    }

    private void takeBesides(Element element) {
        take(element, "Icons", "set icons in @Tool of dev.lathe");
        for (Annotation server : Portable.repeated(element, "McpServer")) {
            server.filled("value")
                    .filter(value -> !value.text().equals(DEFAULT_SERVER))
                    .ifPresent(value -> add(
                            "server '" + value.text() + "' of @McpServer",
                            "say which server offers a class in features of @McpServer of dev.lathe",
                            value.site()));
        }
    }

    private void takeTool(ExecutableElement method) {
        Optional<Annotation> portable = Annotation.find(method, PortableTool.NAME);
        if (Annotation.find(method, OwnTool.NAME).isPresent()) {
            portable.ifPresentOrElse(tool -> addTwin(method, tool, "@Tool", "@Tool"), () -> takeMeta(method));
            return;
        }
        portable.flatMap(tool -> tool.written("outputSchemaFrom"))
                .ifPresent(value -> add("outputSchemaFrom", "return the type itself", value.site()));
        portable.map(PortableTool::new)
                .ifPresent(tool -> tool.hintTitle()
                        .filter(title -> !title.text().equals(tool.title()))
                        .ifPresent(
                                title -> add("title '" + title.text() + "'", "@Tool has another one", title.site())));
    }

    private void takeMeta(ExecutableElement method) {
        Portable.repeated(method, "MetaField").stream()
                .findFirst()
                .ifPresent(field -> add(place("@MetaField", method), "set meta in @Tool of dev.lathe", field.site()));
    }

    private void takeParameter(VariableElement parameter) {
        if (Annotation.find(parameter, OwnArg.NAME).isPresent()) {
            Annotation.find(parameter, PortableArg.NAME).ifPresent(arg -> addTwin(parameter, arg, "@ToolArg", "@Arg"));
        }
        ARGUMENTS.forEach(name -> take(parameter, name, "write @ToolArg"));
    }

    /** What a record's component is annotated with is found on the constructor, if it is for parameters alone. */
    private void takeComponents(ExecutableElement constructor) {
        constructor.getParameters().forEach(parameter -> take(parameter, "tools.ToolArg", "write @Arg of dev.lathe"));
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
