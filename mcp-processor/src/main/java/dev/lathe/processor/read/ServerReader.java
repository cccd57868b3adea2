package dev.lathe.processor.read;

import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServedClass.ToolName;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class with {@code @McpServer}, and as much of the classes it names as the server needs. */
public final class ServerReader {

    private static final String SERVER = "dev.lathe.annotation.McpServer";

    private final Elements elements;
    private final Types types;

    public ServerReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Returns the server, unless the class is not one. */
    public Optional<ServerClass> read(TypeElement type, Problems problems) {
        Reading reading = Reading.of(elements, types, problems, type);
        return Annotation.find(type, SERVER).map(server -> server(type, server, reading));
    }

    private static ServerClass server(TypeElement type, Annotation server, Reading reading) {
        String description = server.text("description");
        return new ServerClass(
                reading.name(type),
                server.text("name"),
                server.text("version"),
                server.text("title"),
                description.isEmpty() ? reading.javadoc(type).main() : description,
                server.text("websiteUrl"),
                server.text("instructions"),
                Icons.read(server),
                features(type, server, reading),
                Site.of(type));
    }

    private static List<ServedClass> features(TypeElement type, Annotation server, Reading reading) {
        List<ServedClass> features = new ArrayList<>();
        features.add(served(type, true, Site.of(type), reading));
        for (AnnotationValue value : server.values("features")) {
            TypeElement other = (TypeElement) Annotation.type(value).asElement();
            Site site = new Site(type, server.mirror(), value);
            features.add(served(other, false, site, reading));
        }
        return features;
    }

    private static ServedClass served(TypeElement type, boolean isServer, Site site, Reading reading) {
        return new ServedClass(
                reading.name(type),
                reading.isReachable(type),
                Construction.obstacle(type, reading),
                tools(type, isServer, site),
                isServer,
                site);
    }

    private static List<ToolName> tools(TypeElement type, boolean isServer, Site site) {
        List<ToolName> tools = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Annotation.find(method, ToolReader.TOOL)
                    .ifPresent(tool -> tools.add(new ToolName(
                            ToolReader.name(method, tool),
                            method.getSimpleName().toString(),
                            isServer ? Site.of(method) : site)));
        }
        return tools;
    }
}
