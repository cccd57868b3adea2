package dev.lathe.processor.read;

import dev.lathe.processor.javadoc.Javadocs;
import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.Kind;
import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServedClass.FeatureKey;
import dev.lathe.processor.model.ServedClass.Home;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class with {@code @McpServer}, and as much of the classes it names as the server needs. */
public final class ServerReader {

    static final String SERVER = "dev.lathe.annotation.McpServer";

    private final Elements elements;
    private final Types types;
    private final Sources sources;
    private final Javadocs javadocs;

    public ServerReader(Elements elements, Types types, Sources sources, Javadocs javadocs) {
        this.elements = elements;
        this.types = types;
        this.sources = sources;
        this.javadocs = javadocs;
    }

    /** Returns the server, unless the class is not one. */
    public Optional<ServerClass> read(TypeElement type) {
        Reading reading = Reading.of(elements, types, sources, javadocs, type);
        return Annotation.find(type, SERVER).map(server -> server(type, server, reading));
    }

    private ServerClass server(TypeElement type, Annotation server, Reading reading) {
        String description = server.text("description");
        return new ServerClass(
                reading.name(type),
                Reading.kind(type),
                server.required("name"),
                server.required("version"),
                server.text("title"),
                description.isEmpty() ? reading.javadoc(type).main() : description,
                server.text("websiteUrl"),
                server.text("instructions"),
                Icons.read(server),
                server.flag("strict").orElse(false),
                CacheAnnotation.on(type),
                features(type, server, reading),
                server.site());
    }

    private List<ServedClass> features(TypeElement type, Annotation server, Reading reading) {
        List<ServedClass> features = new ArrayList<>();
        features.add(served(type, true, Site.of(type), reading));
        for (AnnotationValue value : server.values("features")) {
            TypeMirror other = (TypeMirror) value.getValue();
            Unresolved.check(other);
            features.add(named(other, new Site(type, server.mirror(), value), reading));
        }
        return features;
    }

    /** What is no class, {@code int.class} say, has no features. */
    private ServedClass named(TypeMirror type, Site site, Reading reading) {
        if (type instanceof DeclaredType declared) {
            return served((TypeElement) declared.asElement(), false, site, reading);
        }
        JavaName name = new JavaName("", List.of(Spelling.of(type)));
        return new ServedClass(
                name, Kind.CLASS, true, false, Optional.empty(), List.of(), false, List.of(), List.of(), false, site);
    }

    private ServedClass served(TypeElement type, boolean isServer, Site site, Reading reading) {
        List<TypeElement> homes = Homes.of(type, types);
        return new ServedClass(
                reading.name(type),
                Reading.kind(type),
                reading.isReachable(type),
                !type.getTypeParameters().isEmpty(),
                Construction.obstacle(type, reading),
                keys(type, reading),
                Homes.hasSkills(type),
                homes.stream().flatMap(home -> PageReader.keys(home).stream()).toList(),
                homes.stream().map(home -> home(home, reading)).toList(),
                isServer,
                site);
    }

    private Home home(TypeElement type, Reading reading) {
        boolean isGeneric = FeatureReader.typeParameters(type).stream().anyMatch(number -> number > 0);
        boolean isTemplate = isGeneric
                && new FeatureReader(elements, types, sources, javadocs)
                        .read(type)
                        .isTemplate();
        return new Home(reading.name(type), reading.isReachable(type), isTemplate);
    }

    private static List<FeatureKey> keys(TypeElement type, Reading reading) {
        return FeatureMethods.of(Inheritance.of(type, reading)).stream()
                .flatMap(method -> key(method).stream())
                .toList();
    }

    /** What completes an argument is asked for by what has that. */
    private static Optional<FeatureKey> key(ExecutableElement method) {
        String javaName = method.getSimpleName().toString();
        return FeatureAnnotations.find(method)
                .filter(ListedAnnotation.class::isInstance)
                .map(annotation ->
                        new FeatureKey(annotation.kind(), ((ListedAnnotation) annotation).key(javaName), javaName));
    }
}
