package dev.lathe.processor.read;

import dev.lathe.processor.javadoc.Javadocs;
import dev.lathe.processor.model.Feature;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Remark;
import dev.lathe.processor.model.UnreadArg;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class with its features, and those it inherits. */
public final class FeatureReader {

    private final Elements elements;
    private final Types types;
    private final Sources sources;
    private final Javadocs javadocs;

    public FeatureReader(Elements elements, Types types, Sources sources, Javadocs javadocs) {
        this.elements = elements;
        this.types = types;
        this.sources = sources;
        this.javadocs = javadocs;
    }

    public FeatureClass read(TypeElement type) {
        Reading reading = Reading.of(elements, types, sources, javadocs, type);
        Inheritance inheritance = Inheritance.of(type, reading);
        FeatureMethodReader methods = new FeatureMethodReader(reading, inheritance);
        List<Feature> features = new ArrayList<>();
        if (Homes.isHome(type)) {
            FeatureMethods.of(inheritance).forEach(method -> features.add(methods.read(method)));
        }
        List<UnreadArg> unreadArgs = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>(PortableLeftovers.of(type));
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (FeatureAnnotations.isFeature(method)) {
                remarks.addAll(ResultConstraints.of(method));
                remarks.addAll(FeatureAnnotations.surplus(method));
            } else {
                unreadArgs.addAll(unreadArgs(method, method));
            }
            remarks.addAll(PortableLeftovers.of(method));
            remarks.addAll(CacheAnnotation.leftovers(method));
        }
        if (type.getKind() != ElementKind.RECORD) {
            ElementFilter.constructorsIn(type.getEnclosedElements())
                    .forEach(constructor -> unreadArgs.addAll(unreadArgs(constructor, type)));
        }
        remarks.addAll(CacheAnnotation.leftovers(type));
        remarks.addAll(reading.remarks().all());
        return new FeatureClass(
                reading.name(type),
                Reading.kind(type),
                type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT),
                Reading.isPublicAllTheWay(type),
                reading.isReachable(type),
                typeParameters(type),
                features,
                List.of(),
                List.of(),
                reading.declared(),
                unreadArgs,
                remarks,
                Site.of(type));
    }

    /** An inner class has the type parameters of the classes around it, too. */
    static List<Integer> typeParameters(TypeElement type) {
        List<Integer> numbers = new ArrayList<>();
        boolean isInner = !type.getModifiers().contains(Modifier.STATIC);
        if (type.getEnclosingElement() instanceof TypeElement outer) {
            typeParameters(outer).forEach(number -> numbers.add(isInner ? number : 0));
        }
        numbers.add(type.getTypeParameters().size());
        return numbers;
    }

    private static List<UnreadArg> unreadArgs(ExecutableElement method, Element named) {
        List<UnreadArg> unread = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            ArgAnnotations.site(parameter)
                    .map(site -> new UnreadArg(name(parameter), name(named), site))
                    .ifPresent(unread::add);
        }
        return unread;
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }
}
